package com.example.tickets;

/** What the environment, or the command line, says. */
final class Settings {
  static final int MAX_PAGE_SIZE = 1000;
  static final int DEFAULT_PAGE_SIZE = 100;

  private Settings() {}

  static String text(String name, String other) {
    String value = System.getenv(name);
    return value != null ? value : System.getProperty(name, other);
  }

  static int number(String name, int other) {
    return Integer.parseInt(text(name, Integer.toString(other)));
  }
}
