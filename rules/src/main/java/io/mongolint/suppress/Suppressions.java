package io.mongolint.suppress;

import io.mongolint.facts.FileFacts;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Place;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Silences findings as the code asks: by {@code @SuppressWarnings("mongolint:Rule")} on a
 * declaration around the finding, or by {@code // mongolint:ignore Rule - why} on its line, a line
 * of its statement, or the line above. A finding of {@code ClientPerRequest} can be silenced at its
 * cause too.
 *
 * <p>A comment without a reason silences nothing. It is reported, and so is what silences nothing
 * any more: under the rule name {@code Suppression}, which nothing silences.
 */
public final class Suppressions {
  /** The rule under which suppressions themselves are reported. */
  public static final RuleInfo RULE =
      new RuleInfo(
          "Suppression",
          Severity.WARNING,
          "A suppression silences nothing, names no known rule, or gives no reason.");

  private static final String MATCHED_AT_CAUSE = "ClientPerRequest";

  private final Map<String, Reach> reaches = new HashMap<>();
  private final Map<String, List<Suppression>> byPath = new TreeMap<>();
  private final Map<String, FileFacts> files = new HashMap<>();
  private final Set<Suppression> used = new HashSet<>();
  private final Set<Suppression> exhausted = new HashSet<>();

  private Suppressions(Collection<FileFacts> files) {
    for (FileFacts file : files) {
      List<Suppression> found = SuppressionParser.parse(file);
      if (!found.isEmpty()) {
        byPath.put(file.path(), found);
        reaches.put(file.path(), new Reach(file, found));
        this.files.put(file.path(), file);
      }
    }
  }

  /**
   * What came of the suppressions.
   *
   * @param findings what is left to report, the findings on suppressions included, in {@link
   *     Finding#ORDER}
   * @param silenced what is not, in the same order
   */
  public record Outcome(List<Finding> findings, List<Finding> silenced) {
    /** Copies the lists. */
    public Outcome {
      findings = List.copyOf(findings);
      silenced = List.copyOf(silenced);
    }
  }

  /**
   * Applies the suppressions of {@code files} to {@code findings}.
   *
   * @param findings all findings of the run
   * @param files the facts of all files
   * @param rules all rules, for names that are none
   * @param active the names of the rules that ran: nothing is said of a suppression of another
   * @param reported which paths are reported on: nothing is said of suppressions elsewhere
   */
  public static Outcome apply(
      Collection<Finding> findings,
      Collection<FileFacts> files,
      Collection<RuleInfo> rules,
      Set<String> active,
      Predicate<String> reported) {
    Suppressions suppressions = new Suppressions(files);
    Set<Finding> silenced = new TreeSet<>(Finding.ORDER);
    silenced.addAll(suppressions.silence(findings, Reach.Match.HERE));
    // A comment behind one finding is not about the line below it as well.
    suppressions.dropUsedComments();
    silenced.addAll(suppressions.silence(findings, Reach.Match.LINE_ABOVE));
    List<Finding> left = new ArrayList<>(findings);
    left.removeIf(silenced::contains);
    left.addAll(suppressions.review(Review.of(rules, active), reported));
    left.sort(Finding.ORDER);
    return new Outcome(left, List.copyOf(silenced));
  }

  private List<Finding> silence(Collection<Finding> findings, Reach.Match how) {
    List<Finding> silenced = new ArrayList<>();
    for (Finding finding : findings) {
      boolean here = silences(finding, finding.place(), how);
      boolean atCause =
          finding.rule().equals(MATCHED_AT_CAUSE) && silences(finding, finding.cause(), how);
      if (here || atCause) {
        silenced.add(finding);
      }
    }
    return silenced;
  }

  private boolean silences(Finding finding, Place place, Reach.Match how) {
    boolean silenced = false;
    Reach reach = reaches.get(place.path());
    for (Suppression suppression : byPath.getOrDefault(place.path(), List.of())) {
      if (suppression.names(finding.rule())
          && !suppression.lacksReason()
          && !exhausted.contains(suppression)
          && reach.match(suppression, place.position()) == how) {
        used.add(suppression);
        silenced = true;
      }
    }
    return silenced;
  }

  private void dropUsedComments() {
    used.stream().filter(Suppression::isComment).forEach(exhausted::add);
  }

  private List<Finding> review(Review review, Predicate<String> reported) {
    List<Finding> findings = new ArrayList<>();
    byPath.forEach(
        (path, suppressions) -> {
          if (reported.test(path)) {
            for (Suppression suppression : suppressions) {
              review
                  .finding(files.get(path), suppression, used.contains(suppression))
                  .ifPresent(findings::add);
            }
          }
        });
    return findings;
  }
}
