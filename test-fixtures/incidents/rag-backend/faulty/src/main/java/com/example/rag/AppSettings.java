package com.example.rag;

/** What the environment says. */
final class AppSettings {
  static final String MONGO_URI =
      "mongodb://" + System.getProperty("mongo.host", "localhost:27017") + "/?appName=rag-backend";
  static final String DATABASE = "rag";

  private AppSettings() {}
}
