package io.mongolint.engine;

import io.mongolint.finding.RuleInfo;
import java.util.List;
import java.util.Set;

/** What comes behind the facts: program, flow and rules. */
interface Analyzer {
  /** All rules. */
  List<RuleInfo> rules();

  /**
   * Runs rules. What was found before a fault of ours ended it stays found.
   *
   * @param sources the files that matter, and what is known of the others
   * @param active the names of the rules to run
   * @param includeTests whether test sources are analysed like others
   * @param judgement takes what is found
   */
  void analyze(Sources sources, Set<String> active, boolean includeTests, Judgement judgement);
}
