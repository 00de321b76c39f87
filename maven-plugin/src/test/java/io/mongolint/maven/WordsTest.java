package io.mongolint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mongolint.config.Level;
import io.mongolint.config.Profile;
import io.mongolint.finding.Severity;
import io.mongolint.report.Editor;
import io.mongolint.report.MapFormat;
import io.mongolint.report.Reports;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void readsSeveritiesInAnyCase() throws BadParameterException {
    assertThat(Words.failOn("error")).contains(Severity.ERROR);
    assertThat(Words.failOn(" Warning ")).contains(Severity.WARNING);
    assertThat(Words.failOn("INFO")).contains(Severity.INFO);
    assertThat(Words.failOn("Never")).isEmpty();
  }

  @Test
  void takesNothingForTheDefault() throws BadParameterException {
    assertThat(Words.failOn(null)).contains(Severity.ERROR);
    assertThat(Words.profile("")).isNull();
    assertThat(Words.encoding(null)).isEqualTo(StandardCharsets.UTF_8);
    assertThat(Words.formats(null, Reports.names(), List.of("text"))).containsExactly("text");
    assertThat(Words.formats(List.of(" "), Reports.names(), List.of("text")))
        .containsExactly("text");
    assertThat(Words.rules(null, null)).isEmpty();
    assertThat(Words.nonBlank(null)).isEmpty();
  }

  @Test
  void saysWhichWordsAreRight() {
    assertBad(
        () -> Words.failOn("high"),
        "failOn: there is no \"high\", only error, warning, info, never");
    assertBad(() -> Words.profile("lax"), "profile: there is no \"lax\", only default, strict");
    assertBad(
        () -> Words.rules(Map.of("ClientPerRequest", "fatal"), null),
        "rules, ClientPerRequest: there is no \"fatal\", only off, info, warning, error");
    assertThatExceptionOfType(BadParameterException.class)
        .isThrownBy(() -> Words.formats(List.of("pdf"), Reports.names(), List.of()))
        .withMessageMatching("formats: there is no \"pdf\", only .*sarif.*text.*");
    assertThatExceptionOfType(BadParameterException.class)
        .isThrownBy(() -> Words.encoding("UTF-9"))
        .withMessageContainingAll("inputEncoding", "\"UTF-9\"", "ISO-8859-1");
    assertThatExceptionOfType(BadParameterException.class)
        .isThrownBy(() -> Words.encoding("no encoding"))
        .withMessageContaining("\"no encoding\"");
  }

  @Test
  void suggestsTheRuleThatWasMeant() {
    assertThatExceptionOfType(BadParameterException.class)
        .isThrownBy(() -> Words.rules(null, List.of("CursorNotClose=off")))
        .withMessageStartingWith("ruleLevels: there is no rule \"CursorNotClose\", only ")
        .withMessageEndingWith("; did you mean CursorNotClosed?");
  }

  @Test
  void readsFormatsOnceEach() throws BadParameterException {
    assertThat(Words.formats(List.of("SARIF", "text", "sarif"), Reports.names(), List.of()))
        .containsExactly("sarif", "text");
  }

  @Test
  void readsRulesFromMapAndList() throws BadParameterException {
    Map<String, Level> levels =
        Words.rules(
            Map.of("clientperrequest", "Warning", "SessionNotClosed", "off"),
            List.of("SessionNotClosed = info", "CursorNotClosed", " "));
    assertThat(levels)
        .containsOnly(
            Map.entry("ClientPerRequest", Level.WARNING),
            Map.entry("SessionNotClosed", Level.INFO),
            Map.entry("CursorNotClosed", Level.ERROR));
  }

  @Test
  void takesAnEmptyElementForSwitchingARuleOn() throws BadParameterException {
    // Maven gives null for <CursorNotClosed/>, which Map.of does not take.
    Map<String, String> rules = new java.util.HashMap<>();
    rules.put("CursorNotClosed", null);
    assertThat(Words.rules(rules, null)).containsExactly(Map.entry("CursorNotClosed", Level.ERROR));
  }

  @Test
  void readsProfiles() throws BadParameterException {
    assertThat(Words.profile("Strict")).isEqualTo(Profile.STRICT);
    assertThat(Words.profile("default")).isEqualTo(Profile.DEFAULT);
  }

  @Test
  void readsWhatTheMapIsToBe() throws BadParameterException {
    assertThat(Words.formats(List.of("HTML"), MapFormat.names(), List.of()))
        .containsExactly("html");
    assertThat(Words.editor(" ")).isNull();
    assertThat(Words.editor("VSCode")).isEqualTo(Editor.VSCODE);
    assertBad(() -> Words.editor("vi"), "editor: there is no \"vi\", only vscode, idea");
  }

  private static void assertBad(ThrowingCallable call, String message) {
    assertThatExceptionOfType(BadParameterException.class).isThrownBy(call).withMessage(message);
  }
}
