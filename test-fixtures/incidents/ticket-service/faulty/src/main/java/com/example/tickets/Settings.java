package com.example.tickets;

/** Where the database is. */
final class Settings {
  static final String MONGO_URL =
      "mongodb://" + System.getProperty("MONGO_HOST", "localhost:27017") + "/?appName=tickets";

  private Settings() {}
}
