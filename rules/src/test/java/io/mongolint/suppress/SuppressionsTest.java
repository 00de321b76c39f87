package io.mongolint.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.facts.CommentFacts;
import io.mongolint.facts.FileFacts;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Position;
import io.mongolint.facts.SuppressionFacts;
import io.mongolint.facts.TypeName;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Place;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {
  private static final String PER_REQUEST = "ClientPerRequest";
  private static final String NOT_CLOSED = "ClientNotClosed";
  private static final List<RuleInfo> RULES =
      List.of(
          new RuleInfo(PER_REQUEST, Severity.ERROR, "x"),
          new RuleInfo(NOT_CLOSED, Severity.ERROR, "x"),
          Suppressions.RULE);
  private static final Set<String> ACTIVE = Set.of(PER_REQUEST, NOT_CLOSED);

  private final List<SuppressionFacts> annotations = new ArrayList<>();
  private final List<CommentFacts> comments = new ArrayList<>();
  private final List<Position> statements = new ArrayList<>();
  private final List<MethodFacts> methods = new ArrayList<>();
  private Set<String> active = ACTIVE;
  private String problem;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mongolint",
        "mongolint:ClientNotClosed",
        "mongolint:ClientPerRequest, ClientNotClosed"
      })
  void annotationSilencesInItsDeclaration(String key) {
    annotate(10, 20, key);

    assertThat(apply(finding(NOT_CLOSED, 15), finding(PER_REQUEST, 15)))
        .doesNotContain("ClientNotClosed:15")
        .doesNotContain("Suppression:10");
    assertThat(apply(finding(NOT_CLOSED, 21))).contains("ClientNotClosed:21", "Suppression:10");
  }

  @Test
  void annotationOfOthersIsNotOurs() {
    annotate(10, 20, "resource");
    annotate(10, 20, "ClientNotClosed");
    annotate(10, 20, "checkstyle:mongolint");

    assertThat(apply(finding(NOT_CLOSED, 15))).containsExactly("ClientNotClosed:15");
  }

  @Test
  void commentSilencesOnItsLineAndBelow() {
    comment(15, "mongolint:ignore ClientNotClosed - the container closes it");

    assertThat(apply(finding(NOT_CLOSED, 15))).isEmpty();
    assertThat(apply(finding(NOT_CLOSED, 16))).isEmpty();
    assertThat(apply(finding(NOT_CLOSED, 14))).contains("ClientNotClosed:14");
    assertThat(apply(finding(NOT_CLOSED, 17))).contains("ClientNotClosed:17");
    assertThat(apply(finding(PER_REQUEST, 15))).contains("ClientPerRequest:15");
  }

  @Test
  void commentBehindOneFindingDoesNotSilenceTheNextLine() {
    comment(15, "mongolint:ignore ClientNotClosed - the container closes it");

    assertThat(apply(finding(NOT_CLOSED, 15), finding(NOT_CLOSED, 16)))
        .containsExactly("ClientNotClosed:16");
  }

  @Test
  void commentSilencesFromAnyLineOfTheStatement() {
    statements.add(new Position(10, 1, 30, 9));
    statements.add(new Position(15, 5, 18, 9));
    comment(18, "mongolint:ignore ClientNotClosed - the container closes it");

    assertThat(apply(finding(NOT_CLOSED, 15))).isEmpty();
    assertThat(apply(finding(NOT_CLOSED, 12))).isEmpty();
    assertThat(apply(finding(NOT_CLOSED, 31))).contains("ClientNotClosed:31");
  }

  @Test
  void commentInALambdaIsNotAboutItsOtherStatements() {
    statements.add(new Position(10, 1, 30, 9));
    methods.add(lambda(new Position(11, 3, 29, 4)));
    comment(25, "mongolint:ignore ClientNotClosed - the container closes it");

    assertThat(apply(finding(NOT_CLOSED, 15))).contains("ClientNotClosed:15", "Suppression:25");
    assertThat(apply(finding(NOT_CLOSED, 25))).isEmpty();
  }

  @Test
  void commentsAboveAreStacked() {
    comment(13, "mongolint:ignore ClientNotClosed - the container closes it");
    comment(14, "mongolint:ignore ClientPerRequest - called once a day");

    assertThat(apply(finding(NOT_CLOSED, 15), finding(PER_REQUEST, 15))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mongolint:ignore ClientNotClosed, ClientPerRequest - both",
        " mongolint:ignore ClientPerRequest,ClientNotClosed -- both ",
        "mongolint:ignore ClientPerRequest , ClientNotClosed: both",
        "* mongolint:ignore ClientPerRequest, ClientNotClosed — both\n "
      })
  void commentNamesSeveralRules(String text) {
    comment(15, text);

    assertThat(apply(finding(NOT_CLOSED, 15), finding(PER_REQUEST, 15))).isEmpty();
  }

  @Test
  void commentThatSpeaksOfTheFormIsNone() {
    comment(15, "write mongolint:ignore ClientNotClosed - why, to silence it");

    assertThat(apply(finding(NOT_CLOSED, 15))).containsExactly("ClientNotClosed:15");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mongolint:ignore ClientNotClosed",
        "mongolint:ignore ClientNotClosed -",
        "mongolint:ignore ClientNotClosed - ...",
        "mongolint:ignore ClientNotClosed closed elsewhere",
        "mongolint:ignore",
        "mongolint:ignore - why"
      })
  void commentWithoutReasonOrRuleSilencesNothing(String text) {
    comment(15, text);

    assertThat(apply(finding(NOT_CLOSED, 15)))
        .containsExactlyInAnyOrder("ClientNotClosed:15", "Suppression:15");
  }

  @Test
  void unknownRuleIsReportedWithTheNearestName() {
    annotate(10, 20, "mongolint:ClientNotclosed");

    Finding finding = outcome(List.of()).findings().get(0);
    assertThat(finding.message()).contains("there is no rule \"ClientNotclosed\"");
    assertThat(finding.remedy()).startsWith("did you mean ClientNotClosed?");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void findingOnASuppressionCannotBeSilenced() {
    annotate(1, 50, "mongolint:Suppression");
    annotate(10, 20, "mongolint:ClientNotClosed");

    assertThat(apply()).containsExactly("Suppression:1", "Suppression:10");
  }

  @Test
  void eachUnusedRuleOfOneCommentIsReported() {
    comment(15, "mongolint:ignore ClientNotClosed, ClientPerRequest - both");

    assertThat(apply(finding(NOT_CLOSED, 15))).containsExactly("Suppression:15");
    assertThat(apply()).containsExactly("Suppression:15", "Suppression:15");
  }

  @Test
  void nothingIsSaidWhereNobodyCanTell() {
    annotate(10, 20, "mongolint:ClientNotClosed");
    annotate(10, 20, "mongolint");
    active = Set.of(PER_REQUEST);
    assertThat(apply()).isEmpty();

    active = ACTIVE;
    problem = "3:1: expected ;";
    assertThat(apply()).isEmpty();
  }

  @Test
  void perRequestIsSilencedAtItsCauseToo() {
    annotate(10, 20, "mongolint:ClientPerRequest");
    Place cause = new Place("A.java", new Position(12, 1, 12, 5));

    assertThat(apply(finding(PER_REQUEST, "B.java", 40, cause))).isEmpty();
    assertThat(apply(finding(NOT_CLOSED, "B.java", 40, cause)))
        .contains("ClientNotClosed:40", "Suppression:10");
  }

  @Test
  void suppressionsOfFilesThatAreNotReportedOnStillSilence() {
    annotate(10, 20, "mongolint:ClientPerRequest");
    Place cause = new Place("A.java", new Position(12, 1, 12, 5));
    Finding finding = finding(PER_REQUEST, "B.java", 40, cause);

    Suppressions.Outcome outcome =
        Suppressions.apply(
            List.of(finding), List.of(file()), RULES, ACTIVE, path -> path.equals("B.java"));
    assertThat(outcome.findings()).isEmpty();
    assertThat(outcome.silenced()).containsExactly(finding);
    assertThat(
            Suppressions.apply(List.of(), List.of(file()), RULES, ACTIVE, "B.java"::equals)
                .findings())
        .isEmpty();
  }

  private void annotate(int line, int endLine, String key) {
    annotations.add(
        new SuppressionFacts(
            List.of(key), new Position(line, 3, line, 30), new Position(line, 3, endLine, 4)));
  }

  private void comment(int line, String text) {
    comments.add(new CommentFacts(text, new Position(line, 40, line, 80)));
  }

  private List<String> apply(Finding... findings) {
    return outcome(List.of(findings)).findings().stream()
        .map(finding -> finding.rule() + ":" + finding.place().position().line())
        .toList();
  }

  private Suppressions.Outcome outcome(List<Finding> findings) {
    return Suppressions.apply(findings, List.of(file()), RULES, active, path -> true);
  }

  private FileFacts file() {
    return new FileFacts(
        "A.java", "", List.of(), List.of(), methods, comments, annotations, statements, problem);
  }

  private static Finding finding(String rule, int line) {
    return finding(rule, "A.java", line, null);
  }

  private static Finding finding(String rule, String path, int line, Place cause) {
    Place place = new Place(path, new Position(line, 10, line, 20));
    return new Finding(
        rule,
        Severity.ERROR,
        place,
        "A",
        "m()",
        "x",
        "message",
        "",
        "",
        cause == null ? place : cause,
        List.of(),
        List.of());
  }

  private static MethodFacts lambda(Position extent) {
    return new MethodFacts(
        0,
        0,
        MethodFacts.Kind.LAMBDA,
        "<lambda>",
        List.of(),
        TypeName.INFERRED,
        List.of(),
        List.of(),
        0,
        List.of(),
        -1,
        extent,
        extent,
        null);
  }
}
