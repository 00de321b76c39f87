package io.mongolint.flow;

/**
 * How many connections there may be, from the configuration.
 *
 * @param instances how many instances of a deployable run at once
 * @param limit the server's limit, or null if it is not given
 * @param headroom the part of the limit that is to stay free, from 0 to 1
 * @param limitSource where the limit comes from, in words
 * @param servers how many servers a client connects to whose address does not tell; null if nobody
 *     said
 */
public record ConnectionBudget(
    int instances, Integer limit, double headroom, String limitSource, Integer servers) {

  /** One instance, and no limit. */
  public static final ConnectionBudget NONE = new ConnectionBudget(1, null, 0, "", null);

  /** The limit less the headroom; to be asked only where there is a limit. */
  public int allowed() {
    return (int) Math.floor(limit * (1 - headroom) + 1e-9);
  }
}
