package io.mongolint.cli;

import java.io.File;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Help.Ansi;

/**
 * Where the command writes: findings to the one stream, all else to the other. Both are UTF-8 on
 * every machine.
 */
final class Console {
  private final PrintWriter out;
  private final PrintWriter err;
  private final Map<String, String> environment;
  private final BooleanSupplier terminal;

  /**
   * Makes one.
   *
   * @param environment the environment variables, which can ask for no colours
   * @param terminal says whether {@code out} is a terminal, asked only when that matters
   */
  Console(
      OutputStream out,
      OutputStream err,
      Map<String, String> environment,
      BooleanSupplier terminal) {
    this.out = writer(out);
    this.err = writer(err);
    this.environment = environment;
    this.terminal = terminal;
  }

  static Console ofProcess() {
    return new Console(System.out, System.err, System.getenv(), Console::isTerminal);
  }

  /** Asks picocli, which knows many terminals, if there is any sign of one. */
  @SuppressWarnings("SystemConsoleNull") // there always is one since Java 22: picocli decides then
  private static boolean isTerminal() {
    boolean sign =
        System.console() != null
            || System.getenv("CLICOLOR_FORCE") != null
            || System.getProperty("picocli.ansi") != null
            || File.separatorChar == '\\';
    return sign && Ansi.AUTO.enabled();
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** For findings and whatever else was asked for. */
  PrintWriter out() {
    return out;
  }

  /** For what is said about the run. */
  PrintWriter err() {
    return err;
  }

  /** Says something about the run, one line. */
  void say(String line) {
    err.print("mongolint: " + line + "\n");
  }

  /** Says whether colours can be seen and are welcome. */
  boolean colors() {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(environment.get("TERM"))
        && terminal.getAsBoolean();
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
