package io.mongolint.rule;

import io.mongolint.finding.Finding;
import io.mongolint.finding.RuleInfo;
import io.mongolint.flow.Analysis;
import java.util.function.Consumer;

/** One thing to find. A rule has no state; it asks the analysis and says what it finds. */
public interface Rule {
  /** Its name, severity and summary. */
  RuleInfo info();

  /** Says its findings, in any order. */
  void check(Analysis analysis, Consumer<Finding> findings);
}
