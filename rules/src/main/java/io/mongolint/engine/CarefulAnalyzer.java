package io.mongolint.engine;

import io.mongolint.facts.FileFacts;
import io.mongolint.finding.ConnectionMap;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Problem;
import io.mongolint.finding.RuleInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds out which files a fault of ours has to do with, and analyses the others together: one file
 * that the analysis stumbles over does not hide what is found in all others.
 *
 * <p>Files are halved until those are found that fail alone. Where none does, the findings are
 * those of the largest parts that do not fail.
 */
final class CarefulAnalyzer implements Analyzer {
  private final Analyzer whole;

  CarefulAnalyzer(Analyzer whole) {
    this.whole = whole;
  }

  @Override
  public List<RuleInfo> rules() {
    return whole.rules();
  }

  @Override
  public void analyze(
      Sources sources,
      Set<String> active,
      boolean includeTests,
      Consumer<Finding> findings,
      Consumer<Problem> problems) {
    new Run(active, includeTests, null).all(sources, findings, problems);
  }

  @Override
  public void analyze(
      Sources sources,
      Set<String> active,
      boolean includeTests,
      Consumer<Finding> findings,
      Consumer<Problem> problems,
      Consumer<ConnectionMap> map) {
    new Run(active, includeTests, map).all(sources, findings, problems);
  }

  /** What is found in some files, and what went wrong there. */
  private static final class Outcome {
    private final List<Finding> findings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Throwable fault;
  }

  private final class Run {
    private final Set<String> active;
    private final boolean includeTests;
    private final Consumer<ConnectionMap> map;
    private final Set<String> failing = new HashSet<>();
    private final Set<Finding> ofParts = new LinkedHashSet<>();

    Run(Set<String> active, boolean includeTests, Consumer<ConnectionMap> map) {
      this.active = active;
      this.includeTests = includeTests;
      this.map = map;
    }

    void all(Sources sources, Consumer<Finding> findings, Consumer<Problem> problems) {
      Outcome outcome = outcome(sources, map);
      if (outcome.fault != null) {
        problems.accept(Problems.internal("mongolint", "in the analysis", outcome.fault));
        outcome = salvaged(sources, outcome, problems);
      }
      outcome.findings.forEach(findings);
      outcome.problems.forEach(problems);
    }

    /** The outcome without the files that fail alone; else what is found at all. */
    private Outcome salvaged(Sources sources, Outcome failed, Consumer<Problem> problems) {
      divide(sources, sources.files(), problems);
      List<FileFacts> left = new ArrayList<>(sources.files());
      left.removeIf(each -> failing.contains(each.path()));
      Outcome rest = left.isEmpty() ? failed : outcome(sources.only(left), map);
      if (rest.fault != null) {
        ofParts.addAll(failed.findings);
        rest.findings.clear();
        rest.findings.addAll(ofParts);
      }
      return rest;
    }

    private void divide(Sources sources, List<FileFacts> files, Consumer<Problem> problems) {
      int half = files.size() / 2;
      for (List<FileFacts> part :
          List.of(files.subList(0, half), files.subList(half, files.size()))) {
        Outcome outcome = part.isEmpty() ? new Outcome() : outcome(sources.only(part), null);
        if (outcome.fault == null) {
          ofParts.addAll(outcome.findings);
        } else if (part.size() > 1) {
          divide(sources, part, problems);
        } else {
          failing.add(part.get(0).path());
          problems.accept(
              Problems.internal(
                  part.get(0).path(), "in the analysis, which leaves it out", outcome.fault));
        }
      }
    }

    private Outcome outcome(Sources sources, Consumer<ConnectionMap> drawn) {
      Outcome outcome = new Outcome();
      try {
        if (drawn == null) {
          whole.analyze(
              sources, active, includeTests, outcome.findings::add, outcome.problems::add);
        } else {
          whole.analyze(
              sources, active, includeTests, outcome.findings::add, outcome.problems::add, drawn);
        }
      } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
        outcome.fault = e;
      }
      return outcome;
    }
  }
}
