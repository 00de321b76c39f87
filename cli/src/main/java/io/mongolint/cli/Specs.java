package io.mongolint.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What all commands have in common. */
final class Specs {
  private Specs() {}

  /** A command that does {@code work}; its options are still to be added. */
  static CommandSpec command(String name, Callable<Integer> work, String description) {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(work)
            .name(name)
            .versionProvider(new MongolintCommand.Version());
    spec.usageMessage().description(description);
    return spec;
  }

  /** Adds what every command ends with: help and version. */
  static CommandSpec withHelp(CommandSpec spec) {
    return spec.addOption(
            flag("Show this help message and exit.", "-h", "--help").usageHelp(true).build())
        .addOption(
            flag("Print version information and exit.", "-V", "--version")
                .versionHelp(true)
                .build());
  }

  private static OptionSpec.Builder flag(String description, String... names) {
    return OptionSpec.builder(Value.flag().option(description, names).spec());
  }
}
