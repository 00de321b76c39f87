package io.mongolint.oracle;

import io.mongolint.leakserver.Clusters;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

/** The clients that the oracle opens itself, to lend them: what they hold is not the fixture's. */
final class OwnClients {
  private final String uri;
  private final Set<String> clusters = new TreeSet<>();

  OwnClients(String uri) {
    this.uri = uri;
  }

  /** Where they connect to. */
  String uri() {
    return uri;
  }

  /** Opens one, and remembers its cluster. */
  <T> T open(Callable<T> opening) throws Unknown {
    Set<String> before = Clusters.alive();
    T client;
    try {
      client = opening.call();
    } catch (Exception e) {
      throw new Unknown("a client of the oracle: " + e);
    }
    Set<String> now = Clusters.alive();
    now.removeAll(before);
    clusters.addAll(now);
    return client;
  }

  Set<String> clusters() {
    return clusters;
  }
}
