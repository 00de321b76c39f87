package io.mongolint.cli;

import java.util.concurrent.Callable;

/** A command that analyses sources. */
interface AnalysisCommand extends Callable<Integer> {
  /** What it can be given. */
  Syntax syntax();

  /**
   * Does what was asked for.
   *
   * @return the exit code
   * @throws UsageException if it was asked for in a wrong way
   */
  @Override
  Integer call();
}
