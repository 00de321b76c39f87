package io.mongolint.leakserver;

import io.netty.channel.Channel;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The connections, cursors and sessions that clients have open. */
final class OpenThings {
  private final Set<Channel> connections = ConcurrentHashMap.newKeySet();
  private final Map<Long, OpenCursor> cursors = new ConcurrentHashMap<>();
  private final Set<Object> sessions = ConcurrentHashMap.newKeySet();
  private final AtomicLong ids = new AtomicLong(1000);
  private final AtomicInteger accepted = new AtomicInteger();
  private volatile int quietPort = -1;

  /** Connections to this port are not counted. */
  void quietPort(int port) {
    quietPort = port;
  }

  private boolean quiet(Channel channel) {
    return channel.localAddress() instanceof InetSocketAddress address
        && address.getPort() == quietPort;
  }

  /** A client has connected. */
  void connected(Channel channel) {
    if (connections.add(channel) && !quiet(channel)) {
      accepted.incrementAndGet();
    }
  }

  void gone(Channel channel) {
    connections.remove(channel);
  }

  /** A command bears this session. */
  void used(Object session) {
    sessions.add(session);
  }

  void ended(Object session) {
    sessions.remove(session);
  }

  /** Keeps the cursor, and gives its number. */
  long opened(OpenCursor cursor) {
    long id = ids.incrementAndGet();
    cursors.put(id, cursor);
    return id;
  }

  Map<Long, OpenCursor> cursors() {
    return cursors;
  }

  Set<Object> sessions() {
    return sessions;
  }

  int accepted() {
    return accepted.get();
  }

  int sockets() {
    connections.removeIf(each -> !each.isOpen());
    return (int) connections.stream().filter(each -> !quiet(each)).count();
  }

  void forget() {
    for (Channel each : connections) {
      each.close().syncUninterruptibly();
    }
    connections.clear();
    cursors.clear();
    sessions.clear();
    accepted.set(0);
  }
}
