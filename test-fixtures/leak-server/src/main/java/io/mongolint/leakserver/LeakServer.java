package io.mongolint.leakserver;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A MongoDB server in this process that counts what its clients leave open.
 *
 * <p>Every query is answered with made-up documents in batches of two, so that a handful is enough
 * for a cursor to stay open; one chosen command fails when asked to. Connections that come in by
 * {@link #quietUri()} are not counted: that is for clients of the test itself.
 *
 * <p>What it cannot show: transactions, TLS, authentication, several nodes, a cursor's ten minutes
 * and a session's thirty.
 */
public final class LeakServer implements AutoCloseable {
  private final OpenThings open = new OpenThings();
  private final Answers answers = new Answers(open);
  private final Wire wire = new Wire(answers, open);
  private final InetSocketAddress counted;
  private final InetSocketAddress quiet;

  /**
   * What is open.
   *
   * @param accepted counted connections that were opened since the last reset
   * @param sockets counted connections that are open now
   * @param cursors cursors that are open on the server
   * @param sessions sessions that were used and not ended, those of open cursors left out
   */
  public record Counts(int accepted, int sockets, int cursors, int sessions) {}

  private LeakServer(String host, int... ports) {
    List<InetSocketAddress> addresses = new ArrayList<>();
    try {
      for (int port : ports) {
        addresses.add(wire.bind(host, port));
      }
      quiet = wire.bind(host, 0);
    } catch (RuntimeException e) {
      wire.close();
      throw e;
    }
    counted = addresses.get(0);
    open.quietPort(quiet.getPort());
  }

  /** A server on a free port of the loopback interface. */
  public static LeakServer start() {
    return start("127.0.0.1", 0);
  }

  /**
   * A server on this address.
   *
   * @param host the address as digits, so that no resolver is asked
   * @param ports one at least; 0 for a free one; the connection string has the first
   * @throws RuntimeException when the address is taken or is not of this machine
   */
  public static LeakServer start(String host, int... ports) {
    return new LeakServer(host, ports);
  }

  /** The connection string, without a database. */
  public String uri() {
    return uri(counted);
  }

  /** The connection string for clients whose connections are not to be counted. */
  public String quietUri() {
    return uri(quiet);
  }

  private static String uri(InetSocketAddress address) {
    return "mongodb://" + address.getAddress().getHostAddress() + ":" + address.getPort() + "/";
  }

  /**
   * Ends all connections and forgets all counts.
   *
   * @param fields what each document of each collection has from now on, beside its {@code _id}
   */
  public void reset(Map<String, ?> fields) {
    open.forget();
    answers.failing(0);
    answers.fields(fields);
  }

  /** From now on the n-th command fails; 0 for none. Greetings and releases never fail. */
  public void failing(int n) {
    answers.failing(n);
  }

  /** From now on finds and aggregations get no answer, as slow queries do, until released. */
  public void holdReads() {
    wire.hold(true);
  }

  /** Answers what was held, and what comes. */
  public void releaseReads() {
    wire.hold(false);
  }

  /** How many commands, of those that can be made to fail, came since the last {@link #failing}. */
  public int commands() {
    return answers.commands();
  }

  /** What is open now. */
  public Counts counts() {
    Set<Object> sessions = new HashSet<>(open.sessions());
    // The session of an open cursor is the cursor's, not one more.
    open.cursors().values().forEach(each -> sessions.remove(each.session()));
    return new Counts(open.accepted(), open.sockets(), open.cursors().size(), sessions.size());
  }

  @Override
  public void close() {
    wire.close();
  }
}
