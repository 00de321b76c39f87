package io.mongolint.cli;

import io.mongolint.report.Build;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command without a subcommand: shows what there is. */
@Command(
    name = "mongolint",
    mixinStandardHelpOptions = true,
    versionProvider = MongolintCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Finds MongoDB connections that leak, by reading Java sources.",
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  nothing found at or above the threshold",
      "  1  findings at or above the threshold",
      "  2  wrong usage, a missing path, no Java file at all",
      "  3  an internal error"
    })
final class MongolintCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

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
