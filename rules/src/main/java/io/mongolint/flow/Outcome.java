package io.mongolint.flow;

import io.mongolint.program.FieldRef;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** What becomes of a resource on the paths through a body. */
final class Outcome {
  /** How it may be when the body is left normally. */
  final Set<Held.Status> normal = EnumSet.noneOf(Held.Status.class);

  /** How it may be when an exception leaves the body. */
  final Set<Held.Status> exceptional = EnumSet.noneOf(Held.Status.class);

  /** Fields that it is stored in. */
  final Set<FieldRef> stored = new TreeSet<>();

  /**
   * Fields that it is stored in when a field keeps it already: it is closed through any of them.
   */
  final Set<FieldRef> storedToo = new TreeSet<>();

  /** Containers of those that it is stored in which keep it under a key that varies. */
  final Set<FieldRef> keyed = new TreeSet<>();

  /** Whether it is put into a container, or into that of an object. */
  boolean contained;

  /** Of a lambda: the containers of the method around it that it is put into. */
  final Set<Integer> captured = new TreeSet<>();

  /** Fields in which the object holds it that is returned. */
  final Set<FieldRef> returnedIn = new TreeSet<>();

  /** Whether it is returned. */
  boolean returned;

  /** Whether it is the result, whoever is in charge of it. */
  boolean handsOut;

  /** Whether it is returned inside a container. */
  boolean returnedInContainer;

  /** Whether it is read, so that a lazy cursor opens. */
  boolean used;

  /** Whether it is handed to code that nobody can see. */
  boolean escapes;

  /** Whether a leak on an exceptional path comes from an object that was never finished. */
  boolean halfBuilt;

  /** Whether it is closed here after code that nobody can see had it: that only borrowed it. */
  boolean reclaimed;

  /** Whether it is closed at some place, wherever the path goes from there. */
  boolean everClosed;

  /** Whether the step that makes it comes again. */
  boolean comesAgain;

  /** The step whose exception leaves it open, or -1. */
  int thrower = -1;

  /** The step whose exception leaves it with code that nobody can see, or -1. */
  int lentThrower = -1;

  boolean leaksNormally() {
    return normal.contains(Held.Status.OPEN);
  }

  /** Nothing closes it, and once it is there only exceptions leave the body: a worker's loop. */
  boolean isNeverClosed() {
    return normal.stream().allMatch(Held.Status.NONE::equals) && !everClosed && !halfBuilt;
  }

  boolean leaksOnException() {
    return exceptional.contains(Held.Status.OPEN) || leaksAfterLoan();
  }

  /**
   * Where it is closed whenever nothing is thrown, nobody else was put in charge of it: then an
   * exception leaves it open.
   */
  private boolean leaksAfterLoan() {
    return reclaimed
        && exceptional.contains(Held.Status.LENT)
        && !normal.contains(Held.Status.LENT)
        && !normal.contains(Held.Status.MOVED);
  }

  boolean leaks() {
    return leaksNormally() || leaksOnException();
  }

  boolean closedOnEveryNormalPath() {
    return normal.contains(Held.Status.CLOSED)
        && !normal.contains(Held.Status.OPEN)
        && !normal.contains(Held.Status.LAZY)
        && !normal.contains(Held.Status.LENT)
        && !normal.contains(Held.Status.MOVED);
  }

  /** Whoever else was given it only sees it while it is open. */
  boolean closedOnEveryPath() {
    return closedOnEveryNormalPath()
        && !exceptional.contains(Held.Status.OPEN)
        && !exceptional.contains(Held.Status.LENT)
        && !exceptional.contains(Held.Status.MOVED);
  }

  /** A body that is never left, as a server's loop, closes what it closes on its way. */
  boolean closedOnSomePath() {
    return normal.contains(Held.Status.CLOSED) || (normal.isEmpty() && everClosed);
  }
}
