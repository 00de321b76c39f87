package io.mongolint.engine;

import io.mongolint.config.Settings;
import io.mongolint.finding.Result;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Statistics;
import java.util.List;

/** Runs the stages, one after the other. */
public final class Engine {
  private final Settings settings;

  /** An engine for one run. */
  public Engine(Settings settings) {
    this.settings = settings;
  }

  /** The rules. */
  public static List<RuleInfo> rules() {
    return List.of();
  }

  /** Runs all stages. */
  public Result run() {
    return new Result(
        List.of(), List.of(), new Statistics(settings.roots().size(), 0, List.of(), 0));
  }
}
