package io.mongolint;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks that nothing of a rule was forgotten; the failure names the file to create or change. */
class RepositoryTest {
  private static final Path ROOT = root();
  private static final Path RULES = ROOT.resolve("rules/src/main/java/io/mongolint/rule");
  private static final Path PAGES = ROOT.resolve("docs/rules");
  private static final Path FIXTURES = ROOT.resolve("test-fixtures");

  /** The headings of a rule's page, in this order. */
  private static final List<String> HEADINGS =
      List.of(
          "What it finds",
          "Why it matters",
          "Bad",
          "Good",
          "How to fix",
          "Settings",
          "Not reported",
          "When to suppress");

  @Test
  void everyRuleIsInTheListOfRules() throws IOException {
    List<String> missing = new ArrayList<>();
    Path list = RULES.resolve("Rules.java");
    String text = Files.exists(list) ? Files.readString(list) : "";
    for (String rule : rules()) {
      if (!Pattern.compile("\\bnew " + rule + "\\(|\\b" + rule + "::new\\b").matcher(text).find()) {
        missing.add("add new " + rule + "() to Rules.all() in " + shown(list));
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyRuleHasAPageWithTheFixedHeadings() throws IOException {
    List<String> missing = new ArrayList<>();
    String wanted = HEADINGS.stream().map(heading -> "## " + heading).collect(joining("\n"));
    for (String rule : rules()) {
      Path page = PAGES.resolve(rule + ".md");
      if (!Files.exists(page)) {
        missing.add("create " + shown(page) + " with the headings\n# " + rule + "\n" + wanted);
        continue;
      }
      List<String> lines = outsideCode(Files.readAllLines(page));
      if (!lines.contains("# " + rule)) {
        missing.add("begin " + shown(page) + " with the line: # " + rule);
      }
      String found = lines.stream().filter(line -> line.startsWith("## ")).collect(joining("\n"));
      if (!found.equals(wanted)) {
        missing.add("give " + shown(page) + " exactly these headings:\n" + wanted);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyRuleHasABadAndAGoodFixture() throws IOException {
    List<String> missing = new ArrayList<>();
    for (String rule : rules()) {
      String folder = rule.toLowerCase(Locale.ROOT);
      List<String> files = fixtures(folder);
      for (String kind : List.of("Bad", "Good")) {
        if (files.stream().noneMatch(file -> file.startsWith(kind))) {
          missing.add(
              "create test-fixtures/<module>/src/main/java/" + folder + "/" + kind + "….java");
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyRuleIsInTheChangelog() throws IOException {
    List<String> missing = new ArrayList<>();
    String changelog = Files.readString(ROOT.resolve("CHANGELOG.md"));
    for (String rule : rules()) {
      if (!Pattern.compile("\\b" + rule + "\\b").matcher(changelog).find()) {
        missing.add("add a line on " + rule + " to CHANGELOG.md");
      }
    }
    assertThat(missing).isEmpty();
  }

  /** The names of the classes that implement {@code Rule}, read from the sources. */
  private static List<String> rules() throws IOException {
    List<String> names = new ArrayList<>();
    for (Path file : files(RULES)) {
      String name = file.getFileName().toString().replace(".java", "");
      Pattern declaration =
          Pattern.compile(
              "(?<!abstract )(class|record|enum) "
                  + name
                  + "\\b[^{]*\\bimplements\\b[^{]*\\bRule\\b");
      if (declaration.matcher(Files.readString(file)).find()) {
        names.add(name);
      }
    }
    return names;
  }

  /**
   * The names of the fixtures in one folder of all modules, the cases of several files included.
   */
  private static List<String> fixtures(String folder) throws IOException {
    List<String> names = new ArrayList<>();
    for (Path module : files(FIXTURES)) {
      Path cases = module.resolve("src/main/java").resolve(folder);
      if (Files.isDirectory(cases)) {
        try (Stream<Path> found = Files.walk(cases)) {
          found
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".java"))
              .forEach(names::add);
        }
      }
    }
    return names;
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    }
  }

  /** A line of a shell or YAML example can begin with a hash too. */
  private static List<String> outsideCode(List<String> lines) {
    List<String> kept = new ArrayList<>();
    boolean code = false;
    for (String line : lines) {
      if (line.startsWith("```")) {
        code = !code;
      } else if (!code) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static String shown(Path file) {
    return ROOT.relativize(file).toString().replace('\\', '/');
  }

  /** Maven runs tests in the module, an IDE perhaps at the top. */
  private static Path root() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("rules")) && Files.isDirectory(folder.resolve("docs"))) {
        return folder;
      }
    }
    throw new IllegalStateException("not inside the repository: " + Path.of("").toAbsolutePath());
  }
}
