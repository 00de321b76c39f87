package com.example.shop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The main database: organisations and their settings. */
final class MongoDb {
  private static MongoClient cached;

  private MongoDb() {}

  /** In development the client outlives a reload of the code. */
  static MongoClient client() {
    if (Environment.isDevelopment()) {
      if (cached == null) {
        cached = MongoClients.create(Environment.MAIN_URI); // expect: ClientNotClosed, PoolSizeUnset, TimeoutUnset, PoolNotMonitored
      }
      return cached;
    }
    return MongoClients.create(Environment.MAIN_URI); // expect: ClientNotClosed, PoolSizeUnset, TimeoutUnset
  }
}
