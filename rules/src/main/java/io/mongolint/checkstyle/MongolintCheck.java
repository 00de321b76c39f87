package io.mongolint.checkstyle;

import com.puppycrawl.tools.checkstyle.api.AbstractFileSetCheck;
import com.puppycrawl.tools.checkstyle.api.ExternalResourceHolder;
import com.puppycrawl.tools.checkstyle.api.FileText;
import com.puppycrawl.tools.checkstyle.api.SeverityLevel;
import io.mongolint.config.ConfigurationFile;
import io.mongolint.finding.Finding;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds leaked MongoDB connections: clients opened per request, and clients, cursors and sessions
 * that nobody closes. All rules of mongolint in one module.
 *
 * <p>Other files decide what is wrong in one: a handler is at fault because a class that it uses
 * opens a client. So this check reads the sources of the project by itself, and keeps what it read;
 * which files Checkstyle hands over, and in which order, makes no difference to what is said of
 * one.
 *
 * <p>Findings are logged while their own file is at hand, so that all filters of Checkstyle see
 * them in the right place. Nothing that goes wrong here ends the run of Checkstyle.
 */
public final class MongolintCheck extends AbstractFileSetCheck implements ExternalResourceHolder {

  /** The key of the message of a finding: rule, message, cost, remedy. */
  public static final String MSG_FINDING = "mongolint.finding";

  /** The key of the message that a file could not be analysed in full: the reason. */
  public static final String MSG_PROBLEM = "mongolint.problem";

  /** The key of the message that the check is not set up as it could be: the reason. */
  public static final String MSG_SETUP = "mongolint.setup";

  private final Map<Path, Index> byFolder = new HashMap<>();

  private List<Path> sourceDirectories = List.of();
  private RuleChoice rules = RuleChoice.DEFAULT;
  private Path configFile;
  private boolean includeTests;
  private Charset encoding = StandardCharsets.UTF_8;
  private long begun = System.nanoTime();

  /** A check with nothing but defaults. */
  public MongolintCheck() {
    setFileExtensions("java");
  }

  /**
   * Sets the folders of sources that form one program with the files checked. Without any, the
   * program is what lies below the root of the build that a file belongs to.
   *
   * @param folders paths; relative ones are relative to the current folder
   */
  public void setSourceDirectories(String... folders) {
    List<Path> paths = new ArrayList<>();
    for (String folder : folders) {
      if (!folder.isBlank()) {
        paths.add(absolute(Path.of(folder.strip())));
      }
    }
    sourceDirectories = List.copyOf(paths);
  }

  /**
   * Sets which rules report, and as what.
   *
   * @param names names of rules, each alone or followed by {@code =} and a severity; {@code =off}
   *     leaves a rule out
   */
  public void setRules(String... names) {
    rules = RuleChoice.parse(Arrays.asList(names));
  }

  /**
   * Sets the configuration file.
   *
   * @param file the path of a {@code mongolint.yml}; empty to take the nearest one upward from the
   *     sources
   */
  public void setConfigFile(String file) {
    configFile = file == null || file.isBlank() ? null : absolute(Path.of(file.strip()));
  }

  /**
   * Sets whether test sources are part of the program and reported on.
   *
   * @param value true to have them analysed
   */
  public void setIncludeTests(boolean value) {
    includeTests = value;
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  @Override
  public void beginProcessing(String charset) {
    super.beginProcessing(charset);
    byFolder.clear();
    begun = System.nanoTime();
    try {
      encoding = Charset.forName(charset);
    } catch (IllegalArgumentException e) {
      // Checkstyle would not have read a file in it either.
      encoding = StandardCharsets.UTF_8;
    }
  }

  @Override
  protected void processFiltered(File file, FileText fileText) {
    try {
      report(view(absolute(file.toPath()), fileText), fileText);
    } catch (Throwable e) {
      // An exception would end the whole run of Checkstyle, and an error always does.
      logAs(SeverityLevel.INFO, 1, 0, MSG_PROBLEM, "internal error: " + e);
    }
  }

  private Index.View view(Path file, FileText text) {
    if (!byFolder.containsKey(file.getParent()) && BuildRoot.isCopy(file, text.getFullText())) {
      Optional<Map.Entry<Index, Path>> original = original(file);
      if (original.isPresent()) {
        String content = text.getFullText().toString();
        return original.get().getKey().view(original.get().getValue(), content);
      }
    }
    return index(file, text).view(file, begun);
  }

  /** The saved file that a copy stands for: of the sources that are set, or of any known ones. */
  private Optional<Map.Entry<Index, Path>> original(Path copy) {
    if (sourceDirectories.isEmpty()) {
      return Index.original(copy);
    }
    Index index = configured();
    index.result(begun);
    return index.originalOf(copy).map(file -> Map.entry(index, file));
  }

  private Index index(Path file, FileText text) {
    return byFolder.computeIfAbsent(
        file.getParent(),
        folder -> {
          if (sourceDirectories.stream().anyMatch(file::startsWith)) {
            return configured();
          }
          Path root = BuildRoot.above(folder);
          return at(root != null ? root : BuildRoot.sourceFolder(file, text.getFullText()));
        });
  }

  private Index configured() {
    Path base = BuildRoot.above(sourceDirectories.get(0));
    boolean isAroundAll =
        base != null && sourceDirectories.stream().allMatch(each -> each.startsWith(base));
    return index(sourceDirectories, isAroundAll ? base : null);
  }

  private Index at(Path root) {
    return index(List.of(root), root);
  }

  private Index index(List<Path> roots, Path base) {
    return Index.of(
        new Index.Key(roots, base, configFile, encoding, includeTests, rules.needsStrict()));
  }

  private void report(Index.View view, FileText text) {
    for (Finding finding : view.findings()) {
      SeverityLevel level = rules.level(finding, getSeverityLevel());
      if (level != null) {
        logAs(
            level,
            line(finding, text),
            column(finding, text),
            MSG_FINDING,
            finding.rule(),
            sentence(finding.message()),
            finding.cost(),
            finding.remedy());
      }
    }
    if (!view.problems().isEmpty()) {
      logAs(SeverityLevel.INFO, 1, 0, MSG_PROBLEM, view.problems().get(0).message());
    }
    String trouble = trouble(view);
    if (trouble != null && namesMongo(text)) {
      logAs(null, 1, 0, MSG_SETUP, trouble);
    }
  }

  private static String sentence(String text) {
    return text.isEmpty() || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
  }

  /** What is wrong with the set-up; it is said where something may be missed for it. */
  private String trouble(Index.View view) {
    if (rules.problem() != null) {
      return rules.problem();
    }
    return view.everywhere().isEmpty() ? null : view.everywhere().get(0).toString();
  }

  private static boolean namesMongo(FileText text) {
    return text.getFullText().toString().toLowerCase(Locale.ROOT).contains("mongo");
  }

  /** The file may have changed since the sources were read: no line is given that it has not. */
  private static int line(Finding finding, FileText text) {
    return Math.max(1, Math.min(finding.place().line(), text.size()));
  }

  private static int column(Finding finding, FileText text) {
    int line = line(finding, text);
    int length = line <= text.size() ? text.get(line - 1).length() : 0;
    return Math.max(0, Math.min(finding.place().column() - 1, length));
  }

  /** Logs with a severity of its own; null for that of the module. */
  private void logAs(SeverityLevel level, int line, int column, String key, Object... arguments) {
    SeverityLevel own = getSeverityLevel();
    try {
      setSeverity((level == null || own == SeverityLevel.IGNORE ? own : level).getName());
      log(line, column, key, arguments);
    } finally {
      setSeverity(own.getName());
    }
  }

  /**
   * What the findings depend on besides the files that Checkstyle looks at. If any of it changed,
   * Checkstyle forgets which files were clean.
   *
   * <p>One of the locations holds, behind a {@code #}, a sum of all that there is to say of the
   * sources now: so a file is looked at again if an edit of another gives or takes it a finding,
   * and only then.
   */
  @Override
  public Set<String> getExternalResourceLocations() {
    Set<String> locations = new LinkedHashSet<>();
    try {
      begun = System.nanoTime();
      Index index = expected();
      locations.add(CacheKey.location(index == null ? null : index.result(begun)));
      Path file = configFile;
      if (file == null && index != null) {
        file = ConfigurationFile.find(index.base());
      }
      if (file != null && Files.exists(file)) {
        locations.add(file.toUri().toString());
      }
    } catch (Throwable e) {
      // What cannot be told may have changed.
      locations.add(CacheKey.location(null));
    }
    return locations;
  }

  /**
   * The sources that will be checked, as far as that can be told before the first file is at hand:
   * those that are set, else those of the build around the folder that Checkstyle runs in.
   */
  private Index expected() {
    if (!sourceDirectories.isEmpty()) {
      return configured();
    }
    String maven = System.getProperty("maven.multiModuleProjectDirectory");
    String folder = maven != null ? maven : System.getProperty("user.dir");
    Path root = BuildRoot.above(absolute(Path.of(folder)));
    return root == null ? null : at(root);
  }
}
