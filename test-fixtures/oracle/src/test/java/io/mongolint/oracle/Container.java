package io.mongolint.oracle;

import java.util.List;

/** A container that really runs: it makes, hands out and ends objects by its own rules. */
interface Container extends AutoCloseable {
  /** The objects that are there for this round. */
  List<Object> round(int number) throws Exception;

  /** The round's own objects are over. */
  void roundEnds();

  @Override
  void close();
}
