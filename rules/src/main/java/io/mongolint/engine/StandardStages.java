package io.mongolint.engine;

import io.mongolint.facts.FileFacts;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Problem;
import io.mongolint.finding.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The stages as they are. */
final class StandardStages {

  private StandardStages() {}

  static Stages all() {
    return new Stages(StandardStages::parse, new NoAnalyzer());
  }

  private static FileFacts parse(String path, String source) {
    return new FileFacts(
        path, "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);
  }

  /** Finds nothing. */
  private static final class NoAnalyzer implements Analyzer {
    @Override
    public List<RuleInfo> rules() {
      return List.of();
    }

    @Override
    public void analyze(
        Sources sources,
        Set<String> active,
        Consumer<Finding> findings,
        Consumer<Problem> problems) {}
  }
}
