package io.mongolint.catalog;

/** What an operation does with clients, sessions and cursors. */
public enum Operation {
  /** Opens a client: the result is to be closed. */
  CLIENT,
  /** Opens a session. */
  SESSION,
  /** Opens a cursor or a stream over one. */
  CURSOR,
  /** Makes a cursor that opens at its first use. */
  LAZY_CURSOR,
  /** Makes a container of cursors. */
  CURSORS,
  /** Methods of the sources' own subtypes that return a stream give a cursor. */
  STREAM_RESULTS,
  /** The client made is closed by its framework. */
  HOOKED,
  /** By this a container closes the object. */
  ENDS,
  /** First use of a lazy cursor. */
  USES,
  /** Opens a client that nobody can close. */
  HIDES_CLIENT,
  /** Closes the receiver. */
  CLOSES,
  /** Leaves nothing open of the receiver. */
  DRAINS,
  /** Returns its receiver. */
  SAME,
  /** The object made, or the receiver, closes the argument when it is closed. */
  KEEPS,
  /** Returns its first argument. */
  PASSES,
  /** Makes a container of its arguments. */
  BOXES,
  /** Makes something of a client that gives the client back. */
  DERIVES,
  /** Closes its arguments. */
  TAKES,
  /** Puts its arguments into the receiver, a container. */
  HOLDS,
  /** Gives an element of the receiver, a container. */
  GIVES,
  /** Uses its arguments and leaves them open. */
  BORROWS,
  /** May throw what a driver throws, unless it is quiet. */
  TALKS,
  /** A driver call that does not talk to the server. */
  QUIET,
  /** A call outside the drivers that may throw. */
  THROWS,
  /** Keeps what the function among its arguments makes under a key. */
  KEYED,
  /** Makes a cache whose elements the function among its arguments makes. */
  LOADS,
  /** Runs the function among its arguments once and keeps the result. */
  ONCE,
  /** The same, and keeps the result in its receiver. */
  FILLS,
  /** Runs the function among its arguments and makes a container of what that gives. */
  WRAPS,
  /** Gives what the function among its arguments makes of an element of the receiver. */
  TURNS,
  /** Runs the function among its arguments where there is nothing, and keeps nothing. */
  MISSING,
  /** Runs the function among its arguments, perhaps more than once, and gives what that gives. */
  RUNS,
  /** Gives what is kept under its first argument in the one object of its type that there is. */
  SHARED,
  /** Keeps its second argument under its first in the one object of its type that there is. */
  SHARES;

  /** Says whether it opens a resource. */
  public boolean opens() {
    return this == CLIENT
        || this == SESSION
        || this == CURSOR
        || this == LAZY_CURSOR
        || this == HIDES_CLIENT;
  }
}
