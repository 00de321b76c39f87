package com.example.journal;

import com.mongodb.event.ConnectionClosedEvent;
import com.mongodb.event.ConnectionCreatedEvent;
import com.mongodb.event.ConnectionPoolListener;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the connections that are open, so that the log can say it once a minute. */
final class PoolLog implements ConnectionPoolListener {
  private final AtomicInteger open = new AtomicInteger();

  @Override
  public void connectionCreated(ConnectionCreatedEvent event) {
    open.incrementAndGet();
  }

  @Override
  public void connectionClosed(ConnectionClosedEvent event) {
    open.decrementAndGet();
  }

  void say() {
    System.out.println("[MongoDB] Active connections: " + open.get());
  }
}
