package io.mongolint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a command that analyses can be given. Read here as most people and scripts write it: picocli
 * takes longer to get ready than the rest of a run with nothing to analyse. Whatever is wrong, asks
 * for help or is written in another way is picocli's to read.
 */
final class Syntax {
  private final String name;
  private final String description;
  private final Option paths;

  /** In the order in which the help shows them. */
  private final List<Option> options = new ArrayList<>();

  /**
   * That of a command without options.
   *
   * @param description what the command does
   * @param paths what stands without an option
   */
  Syntax(String name, String description, Option paths) {
    this.name = name;
    this.description = description;
    this.paths = paths;
  }

  /** Adds options. */
  void add(Option... more) {
    options.addAll(List.of(more));
  }

  /** The same for picocli, which runs {@code work}. */
  CommandSpec spec(Callable<Integer> work) {
    CommandSpec spec = Specs.command(name, work, description);
    spec.usageMessage().sortOptions(false);
    spec.addPositional(paths.positional().arity("0..1").build());
    for (Option option : options) {
      spec.addOption(option.spec());
    }
    return Specs.withHelp(spec);
  }

  /**
   * Reads arguments into the values of the options.
   *
   * @return false if picocli has to; the values are not to be used then
   */
  boolean read(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      Option option = named(argument);
      boolean read;
      if (option == null) {
        read = isPlain(argument) ? paths.take(argument) : readWithValue(argument);
      } else if (option.isFlag()) {
        read = option.take(null);
      } else {
        i++;
        read = i < arguments.size() && isPlain(arguments.get(i)) && option.take(arguments.get(i));
      }
      if (!read) {
        return false;
      }
    }
    return true;
  }

  /** Reads {@code --option=value}. */
  private boolean readWithValue(String argument) {
    int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
    Option option = equals < 0 ? null : named(argument.substring(0, equals));
    String value = argument.substring(equals + 1);
    return option != null
        && !option.isFlag()
        && !value.isEmpty()
        && value.indexOf('"') < 0
        && option.take(value);
  }

  /** Says whether nothing in a word has a meaning of its own: options, files of options, quotes. */
  private static boolean isPlain(String word) {
    return !word.isEmpty()
        && word.charAt(0) != '-'
        && word.charAt(0) != '@'
        && word.indexOf('"') < 0;
  }

  private Option named(String word) {
    for (Option option : options) {
      if (option.hasName(word)) {
        return option;
      }
    }
    return null;
  }
}
