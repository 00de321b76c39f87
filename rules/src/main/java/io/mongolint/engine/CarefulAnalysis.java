package io.mongolint.engine;

import io.mongolint.facts.FileFacts;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An analysis that survives faults of ours. It finds out which files a fault has to do with, and
 * analyses the others together: one file that the analysis stumbles over does not hide what is
 * found in all others.
 *
 * <p>Files are halved until those are found that fail alone. Where none does, the findings are
 * those of the largest parts that do not fail.
 */
final class CarefulAnalysis {
  private final Analyzer analyzer;
  private final Sources sources;
  private final Set<String> active;
  private final boolean includeTests;
  private final boolean mapped;
  private final List<Problem> faults = new ArrayList<>();
  private final Set<String> failing = new HashSet<>();
  private final Set<Finding> ofParts = new LinkedHashSet<>();

  /**
   * Makes one.
   *
   * @param analyzer what analyses
   * @param sources the files that matter, and what is known of the others
   * @param active the names of the rules to run
   * @param includeTests whether test sources are analysed like others
   * @param mapped whether the connection map is wanted
   */
  CarefulAnalysis(
      Analyzer analyzer,
      Sources sources,
      Set<String> active,
      boolean includeTests,
      boolean mapped) {
    this.analyzer = analyzer;
    this.sources = sources;
    this.active = active;
    this.includeTests = includeTests;
    this.mapped = mapped;
  }

  /** Runs it. */
  Judgement run() {
    Judgement judgement = new Judgement(mapped);
    if (isFaulty(sources.files(), judgement, "mongolint", "in the analysis")
        && sources.files().size() > 1) {
      judgement = salvaged(judgement);
    }
    judgement.problems().addAll(faults);
    return judgement;
  }

  /** The judgement without the files that fail alone; else what is found at all. */
  private Judgement salvaged(Judgement failed) {
    divide(sources.files());
    List<FileFacts> left = new ArrayList<>(sources.files());
    left.removeIf(each -> failing.contains(each.path()));
    if (left.isEmpty()) {
      return failed;
    }
    Judgement rest = new Judgement(mapped);
    // Where none fails alone, all of them fail again.
    if (failing.isEmpty() || isFaulty(left, rest, "mongolint", "in the analysis of what is left")) {
      ofParts.addAll(failed.findings());
      rest.findings().clear();
      rest.findings().addAll(ofParts);
    }
    return rest;
  }

  private void divide(List<FileFacts> files) {
    int half = files.size() / 2;
    for (List<FileFacts> part :
        List.of(files.subList(0, half), files.subList(half, files.size()))) {
      Judgement judgement = new Judgement(false);
      boolean isOne = part.size() == 1;
      String path = isOne ? part.get(0).path() : null;
      if (!isFaulty(part, judgement, path, "in the analysis, which leaves it out")) {
        ofParts.addAll(judgement.findings());
      } else if (isOne) {
        failing.add(path);
      } else {
        divide(part);
      }
    }
  }

  /** Analyses some files. A fault is noted for a path, if there is one. */
  private boolean isFaulty(List<FileFacts> files, Judgement judgement, String path, String when) {
    try {
      analyzer.analyze(sources.only(files), active, includeTests, judgement);
      return false;
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      if (path != null) {
        faults.add(Problems.internal(path, when, e));
      }
      return true;
    }
  }
}
