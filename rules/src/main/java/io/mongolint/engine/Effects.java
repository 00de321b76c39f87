package io.mongolint.engine;

/** What calling a method can mean for clients, sessions and cursors, as bits. */
final class Effects {
  /** A client is opened, here or further down. */
  static final int OPENS = 1;

  /** What it returns, or the field, is a resource or leads to one. */
  static final int GIVES = 2;

  /** Something that outlives the call is closed. */
  static final int CLOSES = 4;

  /** A session or a cursor is opened. Of no interest to callers, unless they are given it. */
  static final int USES = 8;

  /**
   * A parameter is closed. Whoever hands something over that outlives the call closes that; whoever
   * hands over what it has just opened does nothing that concerns its own callers.
   */
  static final int CLOSES_PARAMETER = 16;

  private Effects() {}
}
