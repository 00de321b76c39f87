package io.mongolint.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What an option was given, or else its default. Options are put together in code: having picocli
 * find annotated fields by reflection takes longer than all else in a run with little to analyse.
 *
 * @param <T> the type of the value
 */
final class Value<T> implements IGetter, ISetter {
  private final Class<?> type;
  private final Class<?> element;
  private T now;

  /** What can be given, for the help and the completion; null for anything. */
  private List<String> words;

  private Value(Class<?> type, Class<?> element, T initial) {
    this.type = type;
    this.element = element;
    now = initial;
  }

  /** For an option without an argument: whether it was given. */
  static Value<Boolean> flag() {
    return new Value<>(boolean.class, boolean.class, false);
  }

  /**
   * For an option that may be given once.
   *
   * @param initial the value if it is not given, or null
   */
  static <T> Value<T> of(Class<T> type, T initial) {
    return new Value<>(type, type, initial);
  }

  /**
   * For an option that takes one of the constants of an enum, all of which are named here: that
   * saves looking for them by reflection.
   *
   * @param initial the value if it is not given, or null
   */
  @SafeVarargs
  static <E extends Enum<E>> Value<E> choice(Class<E> type, E initial, E... all) {
    Value<E> value = of(type, initial);
    value.words = new ArrayList<>();
    for (E each : all) {
      value.words.add(each.toString());
    }
    return value;
  }

  /**
   * For what may be given more than once.
   *
   * @param initial the value if it is not given
   */
  static <E> Value<List<E>> list(Class<E> element, List<E> initial) {
    return new Value<>(List.class, element, initial);
  }

  /** The value. */
  T now() {
    return now;
  }

  /** An option that sets it. */
  OptionSpec.Builder option(String description, String... names) {
    return OptionSpec.builder(names)
        .type(type)
        .auxiliaryTypes(element)
        .initialValue(now)
        .getter(this)
        .setter(this)
        .completionCandidates(words)
        .description(description);
  }

  /** Arguments without the name of an option that set it. */
  PositionalParamSpec.Builder arguments(String description) {
    return PositionalParamSpec.builder()
        .type(type)
        .auxiliaryTypes(element)
        .initialValue(now)
        .getter(this)
        .setter(this)
        .description(description);
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // picocli's own signature
  public <X> X get() {
    return (X) now;
  }

  @Override
  @SuppressWarnings("unchecked") // as above
  public <X> X set(X given) {
    X before = (X) now;
    now = (T) given;
    return before;
  }
}
