package com.example.journal;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/** Connects to the database of the journal. */
final class Database {
  private static final String DB_CONN =
      "mongodb://" + System.getProperty("mongo.host", "localhost:27017") + "/?retryWrites=true";

  private Database() {}

  /** Connects, and gives the database. */
  static MongoDatabase getDb() {
    MongoClient client = MongoClients.create(DB_CONN); // expect: ClientNotClosed, PoolSizeUnset "no maximum pool size", TimeoutUnset "sets no readTimeout", PoolNotMonitored
    MongoDatabase db = client.getDatabase("journal");
    try {
      db.runCommand(new Document("ping", 1));
    } catch (MongoException e) {
      System.err.println("Failed to connect to MongoDB: " + e.getMessage());
      throw e;
    }
    return db;
  }
}
