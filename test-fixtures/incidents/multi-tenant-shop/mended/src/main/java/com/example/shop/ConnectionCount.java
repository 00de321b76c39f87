package com.example.shop;

import com.mongodb.event.ConnectionClosedEvent;
import com.mongodb.event.ConnectionCreatedEvent;
import com.mongodb.event.ConnectionPoolListener;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the connections of all pools. */
@Singleton
public class ConnectionCount implements ConnectionPoolListener {
  private final AtomicInteger open = new AtomicInteger();

  public int open() {
    return open.get();
  }

  @Override
  public void connectionCreated(ConnectionCreatedEvent event) {
    open.incrementAndGet();
  }

  @Override
  public void connectionClosed(ConnectionClosedEvent event) {
    open.decrementAndGet();
  }
}
