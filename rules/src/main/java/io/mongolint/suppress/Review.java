package io.mongolint.suppress;

import io.mongolint.facts.FileFacts;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.ParameterFacts;
import io.mongolint.facts.Position;
import io.mongolint.facts.TypeFacts;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Names;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says what is wrong with a suppression.
 *
 * @param known the names of all rules
 * @param active the names of the rules that ran
 * @param complete whether all rules ran that run by default
 */
record Review(Set<String> known, Set<String> active, boolean complete) {

  static Review of(Collection<RuleInfo> rules, Set<String> active) {
    Set<String> known = rules.stream().map(RuleInfo::name).collect(Collectors.toSet());
    boolean complete =
        rules.stream()
            .filter(rule -> rule.severity() != Severity.INFO)
            .filter(rule -> !rule.name().equals(Suppressions.RULE.name()))
            .allMatch(rule -> active.contains(rule.name()));
    return new Review(known, active, complete);
  }

  /** A finding on the suppression, if it deserves one. */
  Optional<Finding> finding(FileFacts file, Suppression suppression, boolean used) {
    return fault(file, suppression, used).map(fault -> finding(file, suppression, fault));
  }

  private record Fault(String message, String remedy) {}

  private Optional<Fault> fault(FileFacts file, Suppression suppression, boolean used) {
    String rule = suppression.rule();
    String written = suppression.written();
    if (rule == null) {
      return Optional.of(
          new Fault(
              "a comment \"" + written + "\" names no rule and silences nothing",
              "name the rule and the reason: // mongolint:ignore RuleName - why"));
    }
    if (rule.equals(Suppressions.RULE.name())) {
      return Optional.of(
          new Fault("findings of \"" + rule + "\" cannot be silenced", "mend the suppression"));
    }
    if (!rule.equals(Suppression.EVERY_RULE) && !known.contains(rule)) {
      return Optional.of(unknown(rule, written));
    }
    if (suppression.lacksReason()) {
      return Optional.of(
          new Fault(
              "\"" + written + "\" gives no reason and silences nothing",
              "say why behind a dash: // " + written + " - why"));
    }
    return used || !canTell(file, rule) ? Optional.empty() : Optional.of(unused(suppression));
  }

  private Fault unknown(String rule, String written) {
    String meant = Names.nearest(rule, known).map(name -> "did you mean " + name + "? ").orElse("");
    return new Fault(
        "\"" + written + "\" silences nothing: there is no rule \"" + rule + "\"",
        meant + "`mongolint rules` lists all");
  }

  /** In a file that was read in part, and for rules that did not run, nobody knows. */
  private boolean canTell(FileFacts file, String rule) {
    return file.problem() == null
        && (rule.equals(Suppression.EVERY_RULE) ? complete : active.contains(rule));
  }

  private static Fault unused(Suppression suppression) {
    String what =
        suppression.rule().equals(Suppression.EVERY_RULE) ? "any rule" : suppression.rule();
    return new Fault(
        "\""
            + suppression.written()
            + "\" silences nothing: there is no finding of "
            + what
            + (suppression.isComment() ? " in this statement" : " in this declaration"),
        "remove it");
  }

  private static Finding finding(FileFacts file, Suppression suppression, Fault fault) {
    Position position = suppression.place().position();
    return new Finding(
        Suppressions.RULE.name(),
        Suppressions.RULE.severity(),
        suppression.place(),
        type(file, position),
        member(file, position),
        suppression.written(),
        fault.message(),
        "",
        fault.remedy(),
        suppression.place(),
        List.of(),
        List.of());
  }

  private static String type(FileFacts file, Position position) {
    return file.types().stream()
        .filter(type -> type.extent().contains(position))
        .reduce((outer, inner) -> outer.extent().contains(inner.extent()) ? inner : outer)
        .map(TypeFacts::qualifiedName)
        .orElse(file.packageName());
  }

  private static String member(FileFacts file, Position position) {
    return file.methods().stream()
        .filter(method -> method.kind() != MethodFacts.Kind.LAMBDA)
        .filter(method -> method.extent().contains(position))
        .reduce((outer, inner) -> outer.extent().contains(inner.extent()) ? inner : outer)
        .map(Review::signature)
        .orElse("");
  }

  private static String signature(MethodFacts method) {
    return method.name()
        + method.parameters().stream()
            .map(ParameterFacts::type)
            .map(Object::toString)
            .collect(Collectors.joining(",", "(", ")"));
  }
}
