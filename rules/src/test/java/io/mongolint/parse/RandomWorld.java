package io.mongolint.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What {@link RandomPrograms} call. It writes down each call and answers from a list of choices.
 */
public final class RandomWorld {
  private static final int MOST_EVENTS = 300;
  private final Random choices;
  final List<String> events = new ArrayList<>();

  RandomWorld(long seed) {
    this.choices = new Random(seed);
  }

  /** An exception that programs catch. */
  public static class E1 extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Another one. */
  public static class E2 extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Ends a run that takes too long; nothing catches it. */
  public static class Stop extends Error {
    private static final long serialVersionUID = 1;
  }

  /** A resource. */
  public final class Resource implements AutoCloseable {
    private final int number;

    Resource(int number) {
      this.number = number;
    }

    @Override
    public void close() {
      note("close", number);
    }
  }

  private void note(String what, int number) {
    events.add(what + number);
    if (events.size() > MOST_EVENTS) {
      throw new Stop();
    }
  }

  /** Does something. */
  public void t(int number) {
    note("t", number);
  }

  /** Does something, or throws. */
  public void x(int number) {
    note("x", number);
    switch (choices.nextInt(6)) {
      case 0 -> throw new E1();
      case 1 -> throw new E2();
      default -> {}
    }
  }

  /** Gives a truth value. */
  public boolean c(int number) {
    note("c", number);
    return choices.nextInt(3) == 0;
  }

  /** Gives a number. */
  public int v(int number) {
    note("v", number);
    return number;
  }

  /** Gives a number from 0 to 4. */
  public int s(int number) {
    note("s", number);
    return choices.nextInt(5);
  }

  /** Gives null, a string, or something else. */
  public Object o(int number) {
    note("o", number);
    return switch (choices.nextInt(3)) {
      case 0 -> null;
      case 1 -> "text";
      default -> number;
    };
  }

  /** Gives a resource or null. */
  public Resource r(int number) {
    note("r", number);
    return choices.nextInt(3) == 0 ? null : new Resource(number);
  }

  /** Gives up to two things. */
  public List<Object> l(int number) {
    note("l", number);
    return List.<Object>of(1, 2).subList(0, choices.nextInt(3));
  }

  /** Gives an exception. */
  public RuntimeException e(int number) {
    note("e", number);
    return switch (choices.nextInt(3)) {
      case 0 -> new E1();
      case 1 -> new E2();
      default -> new IllegalArgumentException();
    };
  }
}
