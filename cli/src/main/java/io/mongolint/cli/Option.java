package io.mongolint.cli;

import java.util.List;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** An option, or the arguments that stand without one: what sets a value, and what help says. */
final class Option {
  private final Value<?> value;
  private final String description;
  private final List<String> names;
  private String label;
  private boolean list;

  /** One of these names; none for the arguments without an option. */
  Option(Value<?> value, String description, String... names) {
    this.value = value;
    this.description = description;
    this.names = List.of(names);
  }

  /** What stands for its argument in the help. */
  Option label(String word) {
    label = word;
    return this;
  }

  /** Its argument is a list with commas. */
  Option separatedByCommas() {
    list = true;
    return this;
  }

  boolean isFlag() {
    return value.isFlag();
  }

  boolean hasName(String name) {
    return names.contains(name);
  }

  /**
   * Takes an argument as the user wrote it, or no argument for a flag.
   *
   * @return false if it is not plain what that means, or that it is right
   */
  boolean take(String argument) {
    if (!list) {
      return value.take(argument);
    }
    for (String each : argument.split(",", -1)) {
      if (each.isEmpty() || !value.take(each)) {
        return false;
      }
    }
    return true;
  }

  /** The option as picocli wants it. */
  OptionSpec spec() {
    Access access = new Access(value);
    OptionSpec.Builder spec =
        OptionSpec.builder(names.toArray(String[]::new))
            .type(value.type())
            .auxiliaryTypes(value.element())
            .initialValue(value.now())
            .getter(access)
            .setter(access)
            .completionCandidates(value.words())
            .description(description);
    if (label != null) {
      spec.paramLabel(label);
    }
    if (list) {
      spec.splitRegex(",");
    }
    return spec.build();
  }

  /** The arguments without an option as picocli wants them, to be completed. */
  PositionalParamSpec.Builder positional() {
    Access access = new Access(value);
    return PositionalParamSpec.builder()
        .type(value.type())
        .auxiliaryTypes(value.element())
        .initialValue(value.now())
        .getter(access)
        .setter(access)
        .paramLabel(label)
        .description(description);
  }

  /** How picocli gets at a value. */
  private record Access(Value<?> value) implements IGetter, ISetter {
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // picocli's own signature
    public <X> X get() {
      return (X) value.now();
    }

    @Override
    @SuppressWarnings("unchecked") // as above
    public <X> X set(X given) {
      X before = (X) value.now();
      ((Value<X>) value).set(given);
      return before;
    }
  }
}
