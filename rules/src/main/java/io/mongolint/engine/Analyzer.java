package io.mongolint.engine;

import io.mongolint.finding.ConnectionMap;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Problem;
import io.mongolint.finding.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What comes behind the facts: program, flow and rules. */
interface Analyzer {
  /** All rules. */
  List<RuleInfo> rules();

  /**
   * Runs rules.
   *
   * @param sources the files that matter, and what is known of the others
   * @param active the names of the rules to run
   * @param includeTests whether test sources are analysed like others
   * @param findings takes what they find
   * @param problems takes what goes wrong in the analysis itself
   */
  void analyze(
      Sources sources,
      Set<String> active,
      boolean includeTests,
      Consumer<Finding> findings,
      Consumer<Problem> problems);

  /**
   * Runs rules, and draws the connection map.
   *
   * @param map takes the map, without findings and source lines
   */
  default void analyze(
      Sources sources,
      Set<String> active,
      boolean includeTests,
      Consumer<Finding> findings,
      Consumer<Problem> problems,
      Consumer<ConnectionMap> map) {
    analyze(sources, active, includeTests, findings, problems);
  }
}
