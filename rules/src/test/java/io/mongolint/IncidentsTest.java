package io.mongolint;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.config.Profile;
import io.mongolint.config.Settings;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Result;
import io.mongolint.finding.Severity;
import io.mongolint.fixture.FixtureCase;
import io.mongolint.report.MarkdownMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The five incidents, cause by cause: what {@code docs/incidents.md} says of them is so. */
class IncidentsTest {
  private static final Path INCIDENTS = Path.of("..", "test-fixtures", "incidents");
  private static final Path PAGE = Path.of("..", "docs", "incidents.md");

  /** {@code `Rule` File.java:12, Other.java:34}. */
  private static final Pattern SAID = Pattern.compile("`([A-Z]\\w+)`((?:,? \\w+\\.java:\\d+)+)");

  private static final Pattern PLACE = Pattern.compile("\\w+\\.java:\\d+");

  private static FixtureCase application(String incident, String version) {
    return new FixtureCase(INCIDENTS, INCIDENTS.resolve(incident).resolve(version));
  }

  /** The part of the page on one incident. */
  private static String section(String incident) throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf("## `" + incident + "`\n");
    assertThat(start).as("the page has a section on %s", incident).isNotNegative();
    int end = page.indexOf("\n## ", start + 1);
    return page.substring(start, end < 0 ? page.length() : end);
  }

  /** Findings as the page names them: rule and place. */
  private static Set<String> named(List<Finding> findings) {
    return findings.stream()
        .map(
            each ->
                each.rule()
                    + " "
                    + Path.of(each.place().path()).getFileName()
                    + ":"
                    + each.place().position().line())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> said(String incident) throws IOException {
    Set<String> found = new TreeSet<>();
    Matcher said = SAID.matcher(section(incident));
    while (said.find()) {
      Matcher place = PLACE.matcher(said.group(2));
      while (place.find()) {
        found.add(said.group(1) + " " + place.group());
      }
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rag-backend", "journal", "two-dynos", "multi-tenant-shop", "ticket-service"})
  void faultsAreFoundWhereTheyAreMarked(String incident) {
    FixtureCase faulty = application(incident, "faulty");
    assertThat(faulty.expected()).isNotEmpty();
    assertThat(faulty.mismatches(faulty.run())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rag-backend", "journal", "two-dynos", "multi-tenant-shop", "ticket-service"})
  void nothingIsFoundInTheMendedVersion(String incident) {
    FixtureCase mended = application(incident, "mended");
    Result strict = mended.run();
    assertThat(strict.problems()).isEmpty();
    assertThat(named(strict.findings())).isEmpty();
    assertThat(named(Mongolint.check(settings(mended, null)).findings())).isEmpty();
  }

  /** Each finding that the page names is one, and each error is named. */
  @ParameterizedTest
  @ValueSource(
      strings = {"rag-backend", "journal", "two-dynos", "multi-tenant-shop", "ticket-service"})
  void eachCauseOfTheReportIsFound(String incident) throws IOException {
    List<Finding> found = application(incident, "faulty").run().findings();
    Set<String> said = said(incident);
    assertThat(said).isNotEmpty();
    assertThat(named(found)).containsAll(said);
    List<Finding> errors =
        found.stream().filter(each -> each.severity() == Severity.ERROR).toList();
    assertThat(said).containsAll(named(errors));
  }

  /** The lines of the connection map that the page shows are lines of it. */
  @ParameterizedTest
  @ValueSource(
      strings = {"rag-backend", "journal", "two-dynos", "multi-tenant-shop", "ticket-service"})
  void theConnectionMapShowsWhatTheReportDrew(String incident) throws IOException {
    StringBuilder map = new StringBuilder();
    new MarkdownMap()
        .write(Mongolint.map(settings(application(incident, "faulty"), null)).map(), map);
    List<String> lines = map.toString().lines().toList();
    assertThat(lines).containsAll(shown(section(incident)));
  }

  private static List<String> shown(String section) {
    List<String> shown = new ArrayList<>();
    int start = section.indexOf("```text\n");
    int end = section.indexOf("\n```", start + 1);
    section.substring(section.indexOf('\n', start) + 1, end).lines().forEach(shown::add);
    assertThat(shown).isNotEmpty();
    return shown;
  }

  private static Settings settings(FixtureCase application, Profile profile) {
    return Settings.builder()
        .roots(application.path())
        .base(application.path())
        .threads(1)
        .profile(profile)
        .build();
  }
}
