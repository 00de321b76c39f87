package io.mongolint.report;

import io.mongolint.finding.Result;
import java.io.IOException;

/**
 * An output format.
 *
 * <p>The same result gives the same text, whatever the machine, the locale and the time. Lines end
 * with {@code \n}; who writes the text to a file or stream encodes it as UTF-8.
 */
@FunctionalInterface
public interface Report {

  /** Writes a result. */
  void write(Result result, Appendable out) throws IOException;
}
