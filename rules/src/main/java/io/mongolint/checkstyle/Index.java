package io.mongolint.checkstyle;

import io.mongolint.Mongolint;
import io.mongolint.Session;
import io.mongolint.config.Profile;
import io.mongolint.config.Settings;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The analysed sources around the files that Checkstyle hands over.
 *
 * <p>Indexes are shared by all checks of the process: by several modules of one configuration, by
 * the modules of a build, and by the runs of an editor.
 */
final class Index {
  /** More than one project is open in an editor now and then; many are rare. */
  private static final int KEPT = 4;

  private static final Map<Key, SoftReference<Index>> ALL =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SoftReference<Index>> eldest) {
          return size() > KEPT;
        }
      };

  private final Session session;
  private long lookedAt;
  private Result shown;
  private Map<String, List<Finding>> findings = Map.of();
  private Map<String, List<Problem>> problems = Map.of();

  /**
   * What tells indexes apart.
   *
   * @param roots the folders of sources
   * @param base the folder around them that paths are relative to
   * @param configFile the configuration file, or null to look for one
   * @param encoding the encoding of the sources
   * @param includeTests whether tests are analysed
   * @param strict whether rules run whose findings are only information
   */
  record Key(
      List<Path> roots,
      Path base,
      Path configFile,
      Charset encoding,
      boolean includeTests,
      boolean strict) {}

  /**
   * What there is to say of one file.
   *
   * @param findings the findings in it
   * @param problems what kept it from being analysed in full
   * @param everywhere what kept the whole program from being analysed in full
   */
  record View(List<Finding> findings, List<Problem> problems, List<Problem> everywhere) {
    static final View NOTHING = new View(List.of(), List.of(), List.of());
  }

  private Index(Session session) {
    this.session = session;
  }

  /** The index of that key. */
  static Index of(Key key) {
    synchronized (ALL) {
      SoftReference<Index> reference = ALL.get(key);
      Index known = reference == null ? null : reference.get();
      if (known == null) {
        known = new Index(Mongolint.open(settings(key)));
        ALL.put(key, new SoftReference<>(known));
      }
      return known;
    }
  }

  /** The file of an index in use that a copy stands for, or nothing. */
  static Optional<Map.Entry<Index, Path>> original(Path copy) {
    List<Index> indexes = new ArrayList<>();
    synchronized (ALL) {
      for (SoftReference<Index> reference : ALL.values()) {
        Index index = reference.get();
        if (index != null) {
          indexes.add(0, index);
        }
      }
    }
    for (Index index : indexes) {
      Optional<Path> file = index.originalOf(copy);
      if (file.isPresent()) {
        return Optional.of(Map.entry(index, file.get()));
      }
    }
    return Optional.empty();
  }

  private static Settings settings(Key key) {
    Settings.Builder builder =
        Settings.builder()
            .roots(key.roots())
            .base(key.base())
            .configurationFile(key.configFile())
            .encoding(key.encoding())
            .includeTests(key.includeTests());
    if (key.strict()) {
      builder.profile(Profile.STRICT);
    }
    return builder.build();
  }

  /** The file of this index that a copy stands for. */
  Optional<Path> originalOf(Path copy) {
    return session.original(copy).filter(file -> !file.equals(copy));
  }

  /** The folder that paths are relative to. */
  Path base() {
    return session.base();
  }

  /** Looks at the sources, unless somebody has done so since that time. */
  synchronized Result result(long since) {
    if (shown == null || lookedAt - since < 0) {
      long now = System.nanoTime();
      show(session.check());
      lookedAt = now;
    }
    return shown;
  }

  private void show(Result result) {
    if (!result.equals(shown)) {
      Map<String, List<Finding>> found = new HashMap<>();
      for (Finding finding : result.findings()) {
        found.computeIfAbsent(finding.place().path(), k -> new ArrayList<>()).add(finding);
      }
      Map<String, List<Problem>> wrong = new TreeMap<>();
      for (Problem problem : result.problems()) {
        wrong.computeIfAbsent(pathOf(problem), k -> new ArrayList<>()).add(problem);
      }
      findings = found;
      problems = wrong;
      shown = result;
    }
  }

  /** Some problems are not of a file, but of all that is analysed. */
  private static String pathOf(Problem problem) {
    return switch (problem.kind()) {
      case CONFIGURATION, MISSING_PATH -> "";
      case INTERNAL -> problem.path().endsWith(".java") ? problem.path() : "";
      default -> problem.path();
    };
  }

  /** What there is to say of a file, as it was at that time or is since. */
  synchronized View view(Path file, long since) {
    result(since);
    String path = relative(file);
    return new View(
        findings.getOrDefault(path, List.of()),
        problems.getOrDefault(path, List.of()),
        problems.getOrDefault("", List.of()));
  }

  /** What there is to say of a file if it had that text. */
  View view(Path file, String text) {
    Result result = session.check(file, text);
    String path = relative(file);
    return new View(
        result.findings().stream().filter(each -> each.place().path().equals(path)).toList(),
        result.problems().stream().filter(each -> pathOf(each).equals(path)).toList(),
        result.problems().stream().filter(each -> pathOf(each).isEmpty()).toList());
  }

  private String relative(Path file) {
    Path base = session.base();
    Path inside = file;
    if (!file.startsWith(base)) {
      try {
        Path real = file.toRealPath();
        Path realBase = base.toRealPath();
        inside = real.startsWith(realBase) ? base.resolve(realBase.relativize(real)) : file;
      } catch (IOException e) {
        // A file that is gone has no other name.
        inside = file;
      }
    }
    Path shownPath = inside.startsWith(base) ? base.relativize(inside) : inside;
    return shownPath.toString().replace('\\', '/');
  }
}
