package io.mongolint.cli;

import io.mongolint.Mongolint;
import io.mongolint.config.Settings;
import io.mongolint.finding.Result;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;

/**
 * One run of the command.
 *
 * @param code the exit code
 * @param out the standard output
 * @param err the standard error
 */
record Run(int code, String out, String err) {

  /** Runs the command with the real engine. */
  static Run of(String... arguments) {
    return with(Mongolint::check, Map.of(), false, arguments);
  }

  /** Runs the command with an engine that gives {@code result}. */
  static Run on(Result result, String... arguments) {
    return with(settings -> result, Map.of(), false, arguments);
  }

  static Run with(
      Function<Settings, Result> engine,
      Map<String, String> environment,
      boolean terminal,
      String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(out, err, environment, () -> terminal);
    int code = new Cli(console, engine).run(arguments);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
