package io.mongolint.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What an option was given, or else its default. Options are put together in code: having picocli
 * find annotated fields by reflection takes longer than all else in a run with little to analyse.
 *
 * @param <T> the type of the value
 */
final class Value<T> {
  /** More digits may be too many for an int. */
  private static final int SAFE_DIGITS = 9;

  private final Class<?> type;
  private final Class<?> element;

  /** The constants of the enum that it is one of; null for any other type. */
  private final List<?> constants;

  private T now;
  private boolean given;

  private Value(Class<?> type, Class<?> element, List<?> constants, T initial) {
    this.type = type;
    this.element = element;
    this.constants = constants;
    now = initial;
  }

  /** For an option without an argument: whether it was given. */
  static Value<Boolean> flag() {
    return new Value<>(boolean.class, boolean.class, null, false);
  }

  /**
   * For an option that may be given once.
   *
   * @param initial the value if it is not given, or null
   */
  static <T> Value<T> of(Class<T> type, T initial) {
    return new Value<>(type, type, null, initial);
  }

  /**
   * For an option that takes one of the constants of an enum, all of which are named here: that
   * saves looking for them by reflection.
   *
   * @param initial the value if it is not given, or null
   */
  @SafeVarargs
  static <E extends Enum<E>> Value<E> choice(Class<E> type, E initial, E... all) {
    List<E> constants = new ArrayList<>();
    for (E each : all) {
      constants.add(each);
    }
    return new Value<>(type, type, constants, initial);
  }

  /**
   * For what may be given more than once.
   *
   * @param initial the value if it is not given
   */
  static <E> Value<List<E>> list(Class<E> element, List<E> initial) {
    return new Value<>(List.class, element, null, initial);
  }

  /** The value. */
  T now() {
    return now;
  }

  void set(T value) {
    now = value;
  }

  Class<?> type() {
    return type;
  }

  Class<?> element() {
    return element;
  }

  boolean isFlag() {
    return type == boolean.class;
  }

  /** What can be given, for the help and the completion; null for anything. */
  List<String> words() {
    if (constants == null) {
      return null;
    }
    List<String> words = new ArrayList<>();
    for (Object each : constants) {
      words.add(each.toString());
    }
    return words;
  }

  /** An option that sets it. */
  Option option(String description, String... names) {
    return new Option(this, description, names);
  }

  /** Arguments without the name of an option that set it. */
  Option arguments(String description) {
    return new Option(this, description);
  }

  /**
   * Takes what was given, or null for a flag.
   *
   * @return false if it is not plain what that means, or that it is right
   */
  @SuppressWarnings("unchecked") // the value's own type, as the classes say
  boolean take(String word) {
    Object read = isFlag() ? true : read(word);
    if (read == null || (given && type != List.class)) {
      return false;
    }
    if (type != List.class) {
      now = (T) read;
    } else {
      List<Object> all = given ? (List<Object>) now : new ArrayList<>();
      all.add(read);
      now = (T) all;
    }
    given = true;
    return true;
  }

  /** What a word means; null if that is not plain. */
  private Object read(String word) {
    if (element == String.class) {
      return word;
    }
    if (element == Path.class) {
      try {
        return Path.of(word);
      } catch (InvalidPathException e) {
        return null;
      }
    }
    return element == Integer.class ? number(word) : constant(word);
  }

  private static Integer number(String word) {
    if (word.length() > SAFE_DIGITS || word.charAt(0) == '0') {
      return null;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return null;
      }
    }
    return Integer.valueOf(word);
  }

  private Object constant(String word) {
    for (Object each : constants) {
      if (each.toString().equalsIgnoreCase(word)) {
        return each;
      }
    }
    return null;
  }
}
