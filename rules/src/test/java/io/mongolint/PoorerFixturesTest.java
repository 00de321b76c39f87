package io.mongolint;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.catalog.ApiTypes;
import io.mongolint.catalog.FrameworkCatalog;
import io.mongolint.config.Settings;
import io.mongolint.finding.Finding;
import io.mongolint.fixture.FixtureCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fixtures once more, with less to go by: without the imports of types that no catalog knows,
 * and with one of a case's files missing. Nothing may be found then that is not found otherwise.
 */
class PoorerFixturesTest {
  private static final Pattern IMPORT = Pattern.compile("import ([\\w.]+)\\.(\\w+);");
  private static final ApiTypes API = ApiTypes.load();
  private static final FrameworkCatalog FRAMEWORKS = FrameworkCatalog.load();

  private static final Pattern NEEDED =
      Pattern.compile("\\bclose\\w*\\(\\)|^enum ", Pattern.MULTILINE);

  static Stream<FixtureCase> cases() throws IOException {
    return RuleFixturesTest.cases();
  }

  static Stream<FixtureCase> casesOfSeveralFiles() throws IOException {
    return cases().filter(each -> each.files().size() > 1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void losesOnlyWhatIsMarkedWithoutUnknownImports(FixtureCase each, @TempDir Path folder)
      throws IOException {
    boolean changed = false;
    for (Path file : each.files()) {
      String source = Files.readString(file);
      String poorer = withoutUnknownImports(source);
      changed |= !poorer.equals(source);
      write(folder.resolve(each.relative(file)), poorer);
    }
    if (!changed) {
      return;
    }
    List<String> found = marked(folder);
    List<String> before = found(each);
    assertThat(before).as("gained without imports").containsAll(found);
    List<String> lost = new ArrayList<>(before);
    lost.removeAll(found);
    for (FixtureCase.Expected expected : each.expected()) {
      if (expected.needsImports()) {
        lost.removeIf(finding -> finding.startsWith(expected.path() + ":" + expected.line() + " "));
      }
    }
    assertThat(lost).as("lost without the mark (needs imports)").isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("casesOfSeveralFiles")
  void gainsNothingWithAFileMissing(FixtureCase each, @TempDir Path temporary) throws IOException {
    TreeSet<String> before = new TreeSet<>(found(each));
    int number = 0;
    for (Path missing : each.files()) {
      if (isNeeded(missing)) {
        continue;
      }
      Path folder = Files.createDirectory(temporary.resolve("without" + number++));
      for (Path file : each.files()) {
        if (!file.equals(missing)) {
          write(folder.resolve(each.relative(file)), Files.readString(file));
        }
      }
      assertThat(before).as("gained without " + missing).containsAll(marked(folder));
    }
  }

  /**
   * Without the file that closes, nothing closes: that is what the rest then says; and without the
   * enum nobody knows how few keys there are.
   */
  private static boolean isNeeded(Path file) throws IOException {
    return NEEDED.matcher(Files.readString(file)).find();
  }

  private static List<String> found(FixtureCase each) {
    return lines(each.run().findings());
  }

  private static List<String> marked(Path folder) {
    return lines(
        Mongolint.check(Settings.builder().roots(folder).base(folder).threads(1).build())
            .findings());
  }

  private static List<String> lines(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> FixtureCase.MARKED.contains(finding.rule()))
        .filter(finding -> !finding.rule().equals("Suppression"))
        .map(
            finding ->
                finding.place().path()
                    + ":"
                    + finding.place().position().line()
                    + " "
                    + finding.rule())
        .toList();
  }

  private static String withoutUnknownImports(String source) {
    Matcher each = IMPORT.matcher(source);
    StringBuilder left = new StringBuilder();
    while (each.find()) {
      String type = each.group(1) + "." + each.group(2);
      boolean known =
          API.isKnown(type)
              || FRAMEWORKS.knows(type)
              || FRAMEWORKS.isReceiver(type)
              || Character.isUpperCase(each.group(1).charAt(each.group(1).lastIndexOf('.') + 1))
              || type.startsWith("java.")
              || type.startsWith("lombok.");
      each.appendReplacement(left, known ? Matcher.quoteReplacement(each.group()) : "");
    }
    return each.appendTail(left).toString();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
