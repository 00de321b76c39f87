package io.mongolint.engine;

import io.mongolint.Session;
import io.mongolint.config.ConfigurationException;
import io.mongolint.config.Settings;
import io.mongolint.facts.FileFacts;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.scan.ConfigurationFiles;
import io.mongolint.scan.ScanMemory;
import io.mongolint.scan.SourceFile;
import io.mongolint.scan.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Runs the stages again and again, each as far as something changed that it depends on: files are
 * read again if they changed, parsed again if their text did, and analysed again if the facts of
 * any file did.
 */
public final class LiveSession implements Session {
  /** The sources as saved, and with the file that is being edited. */
  private static final int RUNS_KEPT = 2;

  private final Engine engine;
  private final Path base;
  private final Parser parser;
  private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();
  private final Map<String, Parsed> parsedBefore = new ConcurrentHashMap<>();
  private final Deque<Run> runs = new ArrayDeque<>();

  private ScanMemory memory = new ScanMemory();
  private String configured;
  private Settings settings;
  private Scope scope;
  private SourceTree tree;
  private Result latest;

  private record Parsed(String text, FileFacts facts) {}

  /** One analysis, and what it was made of: the very objects, so that nobody compares contents. */
  private record Run(long names, Set<FileFacts> files, List<Problem> problems, Result result) {
    static Run of(long names, Sources sources, Result result) {
      Set<FileFacts> files = Collections.newSetFromMap(new IdentityHashMap<>());
      files.addAll(sources.files());
      return new Run(names, files, sources.problems(), result);
    }

    boolean isOf(long otherNames, Sources sources) {
      return names == otherNames
          && files.size() == sources.files().size()
          && files.containsAll(sources.files())
          && problems.equals(sources.problems());
    }
  }

  /** A session on the sources that the settings name. */
  public LiveSession(Settings settings) {
    Path base = new Scope(settings).base();
    this.base = base;
    Stages stages = StandardStages.all(settings.threads());
    engine = new Engine(settings.toBuilder().base(base).build(), stages);
    parser = (path, text) -> parse(stages.parser(), path, text);
  }

  @Override
  public Path base() {
    return base;
  }

  @Override
  public synchronized Result check() {
    long start = System.nanoTime();
    try {
      configure();
    } catch (ConfigurationException e) {
      return Engine.refused(e, start);
    }
    SourceTree now = scope.scan(memory);
    if (now != tree || latest == null) {
      tree = now;
      latest = run(now, start);
    }
    return latest;
  }

  @Override
  public synchronized Result check(Path file, String text) {
    long start = System.nanoTime();
    Result saved = check();
    Optional<SourceFile> known = tree == null ? Optional.empty() : find(file);
    if (known.isEmpty() || !saved.hasSources()) {
      return saved;
    }
    return run(tree.with(known.get(), text), start);
  }

  private Optional<SourceFile> find(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    String name = absolute.getFileName().toString();
    if (!name.endsWith(".java")) {
      return Optional.empty();
    }
    return tree.named(name.substring(0, name.length() - ".java".length())).stream()
        .filter(each -> base.resolve(each.path()).equals(absolute))
        .findFirst();
  }

  @Override
  public synchronized Optional<Path> original(Path copy) {
    Path absolute = copy.toAbsolutePath().normalize();
    Path name = absolute.getFileName();
    if (tree == null || name == null || !name.toString().endsWith(".java")) {
      return Optional.empty();
    }
    String typeName = name.toString().substring(0, name.toString().length() - ".java".length());
    Path best = null;
    int longest = 0;
    for (SourceFile file : tree.named(typeName)) {
      Path candidate = base.resolve(file.path());
      String packageName = tree.packageOf(file);
      int least = packageName.isEmpty() ? 1 : packageName.split("\\.", -1).length + 1;
      int common = commonEnd(absolute, candidate);
      if (common >= least && common > longest && Files.isRegularFile(candidate)) {
        best = candidate;
        longest = common;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int commonEnd(Path a, Path b) {
    int common = 0;
    while (common < Math.min(a.getNameCount(), b.getNameCount())
        && a.getName(a.getNameCount() - 1 - common)
            .equals(b.getName(b.getNameCount() - 1 - common))) {
      common++;
    }
    return common;
  }

  /** Exclusions decide what is scanned at all, so another configuration is another session. */
  private void configure() throws ConfigurationException {
    Settings now;
    try {
      now = engine.settings();
    } catch (ConfigurationException e) {
      configured = null;
      latest = null;
      throw e;
    }
    String text = text(now.configuration().file());
    if (!text.equals(configured)) {
      configured = text;
      settings = now;
      scope = new Scope(now);
      memory = new ScanMemory();
      tree = null;
      latest = null;
      runs.clear();
    }
  }

  private static String text(Path file) {
    try {
      return file == null ? "" : file + "\n" + Files.readString(file);
    } catch (IOException e) {
      // It was read a moment ago; what it was then is what counts.
      return file + "\n";
    }
  }

  private Result run(SourceTree now, long start) {
    Sources sources =
        Engine.read(
            settings, scope, now, parser, () -> ConfigurationFiles.of(now, scope::isExcluded));
    long names = now.namesSum();
    for (Run run : runs) {
      if (run.isOf(names, sources)) {
        return run.result();
      }
    }
    Result result = engine.judge(settings, scope, sources, start);
    runs.addFirst(Run.of(names, sources, result));
    if (runs.size() > RUNS_KEPT) {
      runs.removeLast();
    }
    Set<String> paths = new HashSet<>();
    sources.files().forEach(file -> paths.add(file.path()));
    parsed.keySet().retainAll(paths);
    parsedBefore.keySet().retainAll(parsed.keySet());
    return result;
  }

  /** Two texts of a file are kept: the one saved, and the one that is being edited. */
  private FileFacts parse(Parser next, String path, String text) {
    Parsed known = parsed.get(path);
    if (known != null && known.text.equals(text)) {
      return known.facts;
    }
    Parsed older = parsedBefore.get(path);
    Parsed found =
        older != null && older.text.equals(text) ? older : new Parsed(text, next.parse(path, text));
    if (known != null) {
      parsedBefore.put(path, known);
    }
    parsed.put(path, found);
    return found.facts;
  }
}
