package io.mongolint.finding;

import java.util.Comparator;
import java.util.List;

/**
 * One thing that a rule found.
 *
 * @param rule the rule's name
 * @param severity how bad it is
 * @param place where: what the rule's page calls its location
 * @param type qualified name of the type around it
 * @param member the member around it with its signature, such as {@code orders(String)}
 * @param expression the expression found, with white space folded
 * @param message what is wrong, with the classes involved; one sentence or two
 * @param cost what it costs, in numbers where they are known; one sentence
 * @param remedy what to do instead; one sentence
 * @param cause the place that causes it, which several findings can share; the finding's own place
 *     where there is no other
 * @param trace the steps from the place to the cause, both included; empty where there is one step
 * @param related further places, such as other openings reached
 */
public record Finding(
    String rule,
    Severity severity,
    Place place,
    String type,
    String member,
    String expression,
    String message,
    String cost,
    String remedy,
    Place cause,
    List<TraceStep> trace,
    List<TraceStep> related) {

  /** The order of all outputs: place, then rule, then message. */
  public static final Comparator<Finding> ORDER = Finding::compare;

  /** Copies the lists. */
  public Finding {
    trace = List.copyOf(trace);
    related = List.copyOf(related);
  }

  private static int compare(Finding a, Finding b) {
    int byPlace = a.place.compareTo(b.place);
    if (byPlace != 0) {
      return byPlace;
    }
    int byRule = a.rule.compareTo(b.rule);
    return byRule != 0 ? byRule : a.message.compareTo(b.message);
  }

  /** The same finding without passwords in what it says; what names it, its expression, stays. */
  public Finding withoutSecrets() {
    return new Finding(
        rule,
        severity,
        place,
        type,
        member,
        expression,
        Secrets.hidden(message),
        cost,
        remedy,
        cause,
        hidden(trace),
        hidden(related));
  }

  private static List<TraceStep> hidden(List<TraceStep> steps) {
    return steps.stream()
        .map(each -> new TraceStep(each.place(), Secrets.hidden(each.text())))
        .toList();
  }

  /** The same finding with another severity. */
  public Finding withSeverity(Severity other) {
    return new Finding(
        rule, other, place, type, member, expression, message, cost, remedy, cause, trace, related);
  }
}
