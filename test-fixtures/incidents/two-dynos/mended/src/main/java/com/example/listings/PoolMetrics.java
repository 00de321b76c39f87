package com.example.listings;

import com.codahale.metrics.Counter;
import com.codahale.metrics.Meter;
import com.codahale.metrics.MetricRegistry;
import com.mongodb.event.ConnectionCheckOutFailedEvent;
import com.mongodb.event.ConnectionCheckedInEvent;
import com.mongodb.event.ConnectionCheckedOutEvent;
import com.mongodb.event.ConnectionClosedEvent;
import com.mongodb.event.ConnectionCreatedEvent;
import com.mongodb.event.ConnectionPoolListener;

/** Shows on the dashboard how full the pool is, and when it was exhausted. */
class PoolMetrics implements ConnectionPoolListener {
  private final Counter open;
  private final Counter inUse;
  private final Meter exhausted;

  PoolMetrics(MetricRegistry metrics) {
    this.open = metrics.counter("mongodb.pool.open");
    this.inUse = metrics.counter("mongodb.pool.in-use");
    this.exhausted = metrics.meter("mongodb.pool.exhausted");
  }

  @Override
  public void connectionCreated(ConnectionCreatedEvent event) {
    open.inc();
  }

  @Override
  public void connectionClosed(ConnectionClosedEvent event) {
    open.dec();
  }

  @Override
  public void connectionCheckedOut(ConnectionCheckedOutEvent event) {
    inUse.inc();
  }

  @Override
  public void connectionCheckedIn(ConnectionCheckedInEvent event) {
    inUse.dec();
  }

  @Override
  public void connectionCheckOutFailed(ConnectionCheckOutFailedEvent event) {
    exhausted.mark();
  }
}
