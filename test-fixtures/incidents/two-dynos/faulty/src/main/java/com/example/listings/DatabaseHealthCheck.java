package com.example.listings;

import com.codahale.metrics.health.HealthCheck;

/** Asks the database whether it is there, through the client that is open already. */
class DatabaseHealthCheck extends HealthCheck {
  private final Database database;

  DatabaseHealthCheck(Database database) {
    this.database = database;
  }

  @Override
  protected Result check() {
    database.ping();
    return Result.healthy();
  }
}
