package io.mongolint.oracle;

import io.mongolint.leakserver.Clusters;
import io.mongolint.leakserver.LeakServer;
import java.util.Set;

/** Reads the counts of one run when they have come to rest. */
final class Meter {
  private static final int MILLIS = 6;
  private static final int QUICK = 10;
  private static final int PATIENT = 30;
  private static final int REST = 3;

  /** What the drivers 2.x are told to close is killed by a thread that wakes once a second. */
  private static final int REST_OF_OLD = 220;

  private final LeakServer server;
  private final ClassLoader classes;
  private final Set<String> own;
  private final int patience;
  private final int rest;
  private int accepted;
  private int pools;

  /**
   * What was opened since the last look.
   *
   * @param clients how many; one that is gone again is told by its two connections
   */
  record Opened(int clients) {}

  /**
   * A meter for one run.
   *
   * @param classes the loader by which the fixture's threads are known
   * @param own the clusters that are not the fixture's; grows while the run goes on
   * @param patience how many times as long as usual to wait
   * @param old whether the driver is 2.x
   */
  Meter(LeakServer server, ClassLoader classes, Set<String> own, int patience, boolean old) {
    this.server = server;
    this.classes = classes;
    this.own = own;
    this.patience = patience;
    this.rest = (old ? REST_OF_OLD : REST) * patience;
  }

  /** How many clients of the fixture live. */
  int pools() {
    Set<String> all = Clusters.alive(classes);
    all.removeAll(own);
    return all.size();
  }

  /** Waits until nothing moves, and says what is more than the last time. */
  Opened settle() throws InterruptedException {
    LeakServer.Counts last = server.counts();
    int still = 0;
    for (int i = 0; i < QUICK * patience && still < patience; i++) {
      Thread.sleep(MILLIS);
      LeakServer.Counts now = server.counts();
      boolean connecting = pools() > 0 && now.sockets() == 0;
      still = now.equals(last) && !connecting ? still + 1 : 0;
      last = now;
    }
    int living = pools();
    int connections = last.accepted() - accepted;
    int clients = living - pools;
    accepted = last.accepted();
    pools = living;
    // One connection may be an old client's that comes late.
    return new Opened(Math.max(clients, connections / 2));
  }

  /** Waits until nothing is left, or what is left does not go away. */
  LeakServer.Counts left() throws InterruptedException {
    LeakServer.Counts last = server.counts();
    int still = 0;
    for (int i = 0; i < PATIENT * patience + rest && still < rest; i++) {
      Thread.sleep(MILLIS);
      LeakServer.Counts now = server.counts();
      boolean connecting = pools() > 0 && now.sockets() == 0;
      still = now.equals(last) && !connecting ? still + 1 : 0;
      if (now.cursors() == 0 && pools() == 0) {
        return now;
      }
      last = now;
    }
    return last;
  }
}
