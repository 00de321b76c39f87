package io.mongolint.oracle;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a case did when it was run.
 *
 * @param ran how many of its methods ran
 * @param shown the rules whose cost was seen
 * @param signs what was seen, in words
 * @param refused what could not be run, and why; empty where everything was
 */
record Outcome(int ran, Set<String> shown, Set<String> signs, String refused) {
  private static final String BETWEEN = "\t";
  private static final String WITHIN = "\u001f";

  /** A case that could not be run at all. */
  static Outcome refused(String why) {
    return new Outcome(0, Set.of(), Set.of(), why);
  }

  /** Reads a line that {@link #line()} has made. */
  static Outcome of(String line) {
    List<String> parts = List.of(line.split(BETWEEN, -1));
    return new Outcome(
        Integer.parseInt(parts.get(0)), set(parts.get(1)), set(parts.get(2)), parts.get(3));
  }

  private static Set<String> set(String text) {
    return text.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(text.split(WITHIN)));
  }

  /** It in one line. */
  String line() {
    return String.join(
        BETWEEN,
        String.valueOf(ran),
        String.join(WITHIN, shown),
        String.join(WITHIN, signs),
        refused.replaceAll("\\s+", " "));
  }

  /** Whether it bears out what the case is marked with. */
  boolean bears(OracleCase each) {
    return ran > 0 && (each.bad() ? shown.containsAll(each.rules()) : signs.isEmpty());
  }
}
