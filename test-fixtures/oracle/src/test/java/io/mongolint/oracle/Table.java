package io.mongolint.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What came of all cases. */
final class Table {
  private final Reasons reasons;
  private final Map<OracleCase, Outcome> outcomes;

  Table(Reasons reasons, Map<OracleCase, Outcome> outcomes) {
    this.reasons = reasons;
    this.outcomes = new TreeMap<>(Comparator.comparing(OracleCase::toString));
    this.outcomes.putAll(outcomes);
  }

  /** A line for each case: its name, the verdict, what was seen, what could not be run. */
  List<String> lines() {
    List<String> all = new ArrayList<>();
    outcomes.forEach(
        (each, outcome) ->
            all.add(
                String.join(
                    "\t",
                    each.toString(),
                    verdict(each, outcome),
                    String.join("; ", outcome.signs()),
                    outcome.refused())));
    return all;
  }

  private String verdict(OracleCase each, Outcome outcome) {
    if (outcome.bears(each)) {
      return each.bad() ? "leaks" : "clean";
    }
    String reason = reasons.cases().get(each.toString());
    return reason == null ? "WRONG" : reason;
  }

  /** The cases that are neither borne out nor excused. */
  List<String> wrong() {
    List<String> all = new ArrayList<>();
    outcomes.forEach(
        (each, outcome) -> {
          if (verdict(each, outcome).equals("WRONG")) {
            Set<String> missing = new TreeSet<>(each.rules());
            missing.removeAll(outcome.shown());
            all.add(
                each
                    + (each.bad() ? " does not cost " + missing : " does not end clean")
                    + " "
                    + outcome.signs()
                    + (outcome.refused().isEmpty() ? "" : ", not run: " + outcome.refused()));
          }
        });
    return all;
  }

  /** The names that are excused and are no case. */
  Set<String> stale(List<OracleCase> cases) {
    Set<String> all = new TreeSet<>(reasons.cases().keySet());
    cases.forEach(each -> all.remove(each.toString()));
    return all;
  }

  /** All in a few lines. */
  String summary(long seconds) {
    Map<String, Integer> counts = new TreeMap<>();
    outcomes.forEach((each, outcome) -> counts.merge(verdict(each, outcome), 1, Integer::sum));
    int leaks = counts.getOrDefault("leaks", 0);
    int clean = counts.getOrDefault("clean", 0);
    int wrong = counts.getOrDefault("WRONG", 0);
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            "oracle: %d fixtures ran, %d proved leaks, %d ended clean, %d are wrong, %d could not"
                + " be shown; %d s%n",
            outcomes.values().stream().filter(each -> each.ran() > 0).count(),
            leaks,
            clean,
            wrong,
            outcomes.size() - leaks - clean - wrong,
            seconds));
    reasons
        .texts()
        .forEach(
            (key, reason) -> {
              if (counts.containsKey(key)) {
                text.append(String.format("  %4d %s%n", counts.get(key), reason));
              }
            });
    return text.toString();
  }
}
