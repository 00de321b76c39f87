package io.mongolint.report;

import io.mongolint.finding.ConnectionMap;
import java.io.IOException;

/** An output format of the connection map. The same map gives the same text, as UTF-8. */
@FunctionalInterface
public interface MapReport {

  /** Writes a map. */
  void write(ConnectionMap map, Appendable out) throws IOException;
}
