package io.mongolint;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.config.Profile;
import io.mongolint.config.Settings;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Result;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs mongolint on the Java examples of the rules' pages: each one under "Bad" has a finding of
 * the page's rule, none under "Good" has a finding of that rule or any error. A YAML block that
 * sets a budget is the configuration of the page's examples.
 */
class RuleDocsTest {
  private static final Path PAGES = Path.of("..", "docs", "rules");
  private static final Pattern SECTION = Pattern.compile("(?m)^## (.+)$");
  private static final Pattern BLOCK = Pattern.compile("(?s)```java\\n(.*?)```");
  private static final Pattern BUDGET = Pattern.compile("(?s)```yaml\\n(budget:.*?)```");
  private static final Pattern TYPE = Pattern.compile("(?m)^(?:public )?(?:final )?class (\\w+)");

  @TempDir private Path folder;

  /**
   * An example.
   *
   * @param rule the rule whose page it stands on
   * @param bad whether it stands under "Bad"
   * @param number which of its section, from 1
   * @param code the code
   */
  record Example(String rule, boolean bad, int number, String code) {
    @Override
    public String toString() {
      return rule + ", " + (bad ? "Bad " : "Good ") + number;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void exampleShowsWhatItIsThereFor(Example example) throws IOException {
    Matcher type = TYPE.matcher(example.code());
    assertThat(type.find()).as("has a class").isTrue();
    Files.writeString(folder.resolve(type.group(1) + ".java"), example.code());

    Matcher budget = BUDGET.matcher(page(example.rule()));
    if (budget.find()) {
      Files.writeString(folder.resolve("mongolint.yml"), budget.group(1));
    }

    // The examples of a rule of the strict profile are run with it.
    Profile profile = isStrict(example.rule()) ? Profile.STRICT : null;
    Result result = Mongolint.check(Settings.builder().roots(folder).profile(profile).build());
    assertThat(result.problems()).isEmpty();
    if (example.bad()) {
      assertThat(result.findings()).extracting(Finding::rule).contains(example.rule());
    } else {
      assertThat(result.findings())
          .filteredOn(
              finding ->
                  finding.severity() == Severity.ERROR || finding.rule().equals(example.rule()))
          .extracting(Finding::rule)
          .isEmpty();
    }
  }

  @Test
  void everyRuleHasBothKindsOfExamples() throws IOException {
    for (String rule : rules()) {
      assertThat(examples(rule).stream().map(Example::bad).collect(toSet()))
          .as("examples on the page of " + rule)
          .containsExactlyInAnyOrder(true, false);
    }
  }

  static Stream<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String rule : rules()) {
      examples.addAll(examples(rule));
    }
    return examples.stream();
  }

  private static List<String> rules() {
    return Mongolint.rules().stream().map(RuleInfo::name).toList();
  }

  private static boolean isStrict(String rule) {
    return Mongolint.rules().stream()
        .anyMatch(info -> info.name().equals(rule) && info.severity() == Severity.INFO);
  }

  private static String page(String rule) throws IOException {
    return Files.readString(PAGES.resolve(rule + ".md")).replace("\r\n", "\n");
  }

  private static List<Example> examples(String rule) throws IOException {
    String page = page(rule);
    List<Example> examples = new ArrayList<>();
    Matcher section = SECTION.matcher(page);
    while (section.find()) {
      if (section.group(1).equals("Bad") || section.group(1).equals("Good")) {
        int end = page.indexOf("\n## ", section.end());
        Matcher block = BLOCK.matcher(page).region(section.end(), end);
        for (int number = 1; block.find(); number++) {
          boolean bad = section.group(1).equals("Bad");
          examples.add(new Example(rule, bad, number, block.group(1)));
        }
      }
    }
    return examples;
  }
}
