package io.mongolint.flow;

/** The kinds of things that must be closed. */
public enum ResourceKind {
  /** A client with its pools, or an object that holds one. */
  CLIENT,
  /** A session. */
  SESSION,
  /** A cursor, or a stream over one. */
  CURSOR
}
