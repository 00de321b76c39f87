package io.mongolint.finding;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class Names {
  private Names() {}

  /**
   * The name nearest to {@code wrong}, if one is near: the same but for case, or few letters away.
   *
   * @param wrong what was written
   * @param names the names that there are
   */
  public static Optional<String> nearest(String wrong, Collection<String> names) {
    String written = wrong.toLowerCase(Locale.ROOT);
    String best = null;
    int bestDistance = Math.max(2, wrong.length() / 3) + 1;
    for (String name : names.stream().sorted().toList()) {
      int distance = distance(written, name.toLowerCase(Locale.ROOT));
      if (distance < bestDistance) {
        best = name;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many letters have to be added, dropped or changed. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
