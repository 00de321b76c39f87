package com.example.shop;

/** Where the application runs, and where its databases are. */
final class Environment {
  /** The cluster of the organisations. */
  static final String MAIN_URI =
      "mongodb://" + System.getProperty("mongo.main", "localhost:27017") + "/?retryWrites=true";

  /** The cluster of the tenants. */
  static final String TENANTS_URI =
      "mongodb://" + System.getProperty("mongo.tenants", "localhost:27018") + "/?retryWrites=true";

  private Environment() {}

  static boolean isDevelopment() {
    return "development".equals(System.getenv("APP_ENV"));
  }
}
