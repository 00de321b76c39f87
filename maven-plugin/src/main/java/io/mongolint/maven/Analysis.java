package io.mongolint.maven;

import io.mongolint.Mongolint;
import io.mongolint.config.Settings;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.finding.Statistics;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * Analyses a program, and tells what of the result belongs to one module.
 *
 * <p>A build asks once for every module, mostly about the same program: the last result is kept.
 * Modules that are built at the same time wait for each other, as one analysis uses all processors.
 */
final class Analysis {
  private final Function<Settings, Result> engine;
  private Program lastProgram;
  private List<String> lastSnapshot;
  private Result lastResult;

  Analysis() {
    this(Mongolint::check);
  }

  /** One with a stand-in for the engine, for tests. */
  Analysis(Function<Settings, Result> engine) {
    this.engine = engine;
  }

  /** The result for a whole program. */
  synchronized Result of(Program program) {
    List<String> snapshot = program.snapshot();
    if (!program.equals(lastProgram) || !snapshot.equals(lastSnapshot)) {
      lastResult = engine.apply(program.settings());
      lastProgram = program;
      lastSnapshot = snapshot;
    }
    return lastResult;
  }

  /**
   * What of a result stands in some folders.
   *
   * @param base the folder that paths are relative to
   * @param folders the folders of one module
   */
  static Result within(Result result, Path base, List<Path> folders) {
    Statistics statistics = result.statistics();
    return new Result(
        result.findings().stream()
            .filter(finding -> isIn(folders, base.resolve(finding.place().path())))
            .toList(),
        result.problems().stream()
            .filter(problem -> !isOfFile(problem) || isIn(folders, base.resolve(problem.path())))
            .toList(),
        statistics);
  }

  private static boolean isOfFile(Problem problem) {
    return problem.kind() != Problem.Kind.CONFIGURATION && problem.kind() != Problem.Kind.INTERNAL;
  }

  private static boolean isIn(List<Path> folders, Path path) {
    return folders.stream().anyMatch(path::startsWith);
  }
}
