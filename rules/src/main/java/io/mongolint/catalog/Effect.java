package io.mongolint.catalog;

/** What a call does with the arguments that the catalog names. */
public enum Effect {
  /** Runs them: a lambda, a method reference, an object with a handler method. */
  RUNS,
  /** Runs the object that it is called on, a task. */
  STARTS,
  /** Keeps the object and calls its life-cycle methods, those of {@code shutdown} included. */
  MANAGES,
  /** Closes the object at the end. */
  CLOSES,
  /** Makes an object that closes the argument when it is itself stopped. */
  WRAPS,
  /** Returns when the application ends: what stands behind it runs at the end. */
  BLOCKS,
  /** Keeps the process running after it has returned: a server that is started. */
  SERVES,
  /** Makes an instance of the argument the only one of its class. */
  SHARES,
  /** Gives what the chain of calls before it binds one object for the application, or a scope. */
  SCOPES,
  /** Keeps the object and never closes it. */
  LEAVES,
  /** Ends a server or a schedule; runs nothing of the project's own. */
  STOPS
}
