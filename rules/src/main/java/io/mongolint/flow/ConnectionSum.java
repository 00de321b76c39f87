package io.mongolint.flow;

import java.util.List;

/**
 * How many connections the clients of a deployable may open at worst.
 *
 * @param lines one for each time that a client is opened to stay
 * @param perInstance their sum
 * @param instances how many instances run
 */
public record ConnectionSum(List<Line> lines, int perInstance, int instances) {

  /** Copies the lines. */
  public ConnectionSum {
    lines = List.copyOf(lines);
  }

  /**
   * What one client adds.
   *
   * @param client the client
   * @param poolSize its largest pool; the driver's default where it is not set
   * @param poolSizeKnown whether that is certain
   * @param servers how many servers it connects to
   * @param serversKnown whether that is certain
   * @param monitoring connections that watch the servers
   */
  public record Line(
      ClientModel client,
      int poolSize,
      boolean poolSizeKnown,
      int servers,
      boolean serversKnown,
      int monitoring) {

    /** All connections. */
    public int connections() {
      return poolSize * servers + monitoring;
    }

    /** The calculation in words. */
    public String shown() {
      return poolSize
          + (poolSizeKnown ? "" : " (assumed)")
          + " x "
          + servers
          + (servers == 1 ? " server" : " servers")
          + (serversKnown ? "" : " (assumed)")
          + " + "
          + monitoring
          + " monitoring = "
          + connections();
    }
  }

  /** All connections of all instances. */
  public int total() {
    return perInstance * instances;
  }
}
