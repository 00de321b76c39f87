package io.mongolint.cli;

import io.mongolint.report.Build;
import java.util.concurrent.Callable;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;

/** The command without a subcommand: shows what there is. */
final class MongolintCommand implements Callable<Integer> {
  private final CommandSpec spec;

  MongolintCommand() {
    spec =
        Specs.withHelp(
            Specs.command(
                "mongolint",
                this,
                "Finds MongoDB connections that leak, by reading Java sources."));
    spec.usageMessage()
        .synopsisSubcommandLabel("COMMAND")
        .footerHeading("%nExit codes:%n")
        .footer(
            "  0  nothing found at or above the threshold",
            "  1  findings at or above the threshold",
            "  2  wrong usage, a missing path, no Java file at all",
            "  3  an internal error");
  }

  /** The command with its options, for the command line. */
  CommandSpec spec() {
    return spec;
  }

  /** Nothing was asked for, so nothing was checked: no script shall take that for success. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }

  /** The version of mongolint and of the Java that runs it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String java = System.getProperty("java.version") + ", " + System.getProperty("java.vendor");
      return new String[] {"mongolint " + Build.version() + " (Java " + java + ")"};
    }
  }
}
