package io.mongolint.engine;

import io.mongolint.cache.FactsSums;
import io.mongolint.cache.KeptRun;
import io.mongolint.cache.KeptRun.KeptFile;
import io.mongolint.cache.RunCache;
import io.mongolint.config.Settings;
import io.mongolint.facts.FileFacts;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.finding.Statistics;
import io.mongolint.finding.TraceStep;
import io.mongolint.scan.ConfigurationFiles;
import io.mongolint.scan.Decoder;
import io.mongolint.scan.SourceFile;
import io.mongolint.scan.SourceTree;
import io.mongolint.scan.Trouble;
import io.mongolint.scan.TypeUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Gives the result of an earlier run where an analysis would give the same again: where builds,
 * settings, configuration and files are the same, no file matters now that did not, and those that
 * mattered say the same as before.
 */
final class RunKeeper {
  private final RunCache cache;
  private final Settings settings;
  private final Scope scope;
  private final CachingParser parser;
  private final String tool;
  private String conditions;

  private RunKeeper(
      RunCache cache, Settings settings, Scope scope, CachingParser parser, String tool) {
    this.cache = cache;
    this.settings = settings;
    this.scope = scope;
    this.parser = parser;
    this.tool = tool;
  }

  /**
   * One for a run.
   *
   * @param parser what parses, with facts of earlier runs; null if nothing is to be kept
   * @param tool what tells this build from others, or null
   * @return null if nothing is to be kept, or no telling which build this is
   */
  static RunKeeper of(Settings settings, Scope scope, CachingParser parser, String tool) {
    Path folder = settings.cacheFolder();
    return folder == null || parser == null
        ? null
        : new RunKeeper(
            new RunCache(folder, scope.base().toString()), settings, scope, parser, tool);
  }

  /**
   * The result that an analysis would give, or null if that is not known.
   *
   * @param beside the configuration files
   */
  Result find(SourceTree tree, List<ConfigurationFiles.Found> beside, long start) {
    conditions = conditions(tree, beside);
    KeptRun run = conditions == null ? null : cache.find(conditions);
    if (run == null || run.files().size() != tree.files().size()) {
      return null;
    }
    List<SourceFile> changed = new ArrayList<>();
    List<KeptFile> now = new ArrayList<>();
    boolean isChanged = false;
    for (int i = 0; i < run.files().size(); i++) {
      SourceFile file = tree.files().get(i);
      KeptFile kept = run.files().get(i);
      if (file.sum() != kept.sum()) {
        if (!kept.packageName().equals(tree.packageOf(file))) {
          return null;
        }
        FactsSums facts = null;
        if (kept.isParsed()) {
          facts = sameFacts(file, kept.facts(), tree, run);
          if (facts == null) {
            return null;
          }
        } else {
          changed.add(file);
        }
        isChanged = true;
        kept = new KeptFile(file.sum(), kept.packageName(), kept.isParsed(), facts);
      }
      now.add(kept);
    }
    if (matterNow(changed, tree, run.uses())) {
      return null;
    }
    Result result = run.result();
    if (isChanged) {
      cache.save(new KeptRun(conditions, now, run.uses(), result));
    }
    Statistics statistics = result.statistics();
    return new Result(
        result.findings(),
        result.problems(),
        new Statistics(
            statistics.filesSeen(),
            statistics.filesParsed(),
            statistics.rounds(),
            System.nanoTime() - start));
  }

  /**
   * What tells the facts of a changed file that mattered from others, if an analysis would make the
   * same of them as before: they are the same, or are so but for places that the result does not
   * name. Else null.
   */
  private FactsSums sameFacts(SourceFile file, FactsSums before, SourceTree tree, KeptRun run) {
    if (before == null || !(file.isSeed() || uses(file, tree, run))) {
      return null;
    }
    ConcurrentLinkedQueue<Trouble> troubles = new ConcurrentLinkedQueue<>();
    String text = tree.text(file, new Decoder(settings.encoding()), troubles);
    if (text == null || !troubles.isEmpty()) {
      return null;
    }
    FileFacts facts = parser.changed(file.path(), text);
    FactsSums now = parser.sums(file.path());
    boolean isSame =
        now != null
            && (now.content() == before.content()
                || (now.shape() == before.shape()
                    && !isSuppressing(facts)
                    && !names(run.result(), file.path())));
    return isSame ? now : null;
  }

  private static boolean uses(SourceFile file, SourceTree tree, KeptRun run) {
    return !tree.using(run.uses(), List.of(file)).isEmpty();
  }

  /** Suppressions reach as far as lines do. */
  private static boolean isSuppressing(FileFacts facts) {
    return !facts.suppressions().isEmpty()
        || facts.comments().stream()
            .anyMatch(each -> each.text().toLowerCase(Locale.ROOT).contains("mongolint"));
  }

  private static boolean names(Result result, String path) {
    return result.problems().stream()
            .anyMatch(each -> each.path().equals(path) || each.message().contains(path))
        || result.findings().stream().anyMatch(each -> names(each, path));
  }

  private static boolean names(Finding finding, String path) {
    List<TraceStep> steps = new ArrayList<>(finding.trace());
    steps.addAll(finding.related());
    return finding.place().path().equals(path)
        || finding.cause().path().equals(path)
        || finding.message().contains(path)
        || finding.remedy().contains(path)
        || steps.stream()
            .anyMatch(each -> each.place().path().equals(path) || each.text().contains(path));
  }

  private boolean matterNow(List<SourceFile> changed, SourceTree tree, List<TypeUse> uses) {
    List<SourceFile> analysed = changed.stream().filter(scope::isAnalysed).toList();
    return analysed.stream().anyMatch(SourceFile::isSeed)
        || (!analysed.isEmpty() && !tree.using(uses, analysed).isEmpty());
  }

  /** Keeps the result of a run for the next, unless something went wrong that may go well then. */
  void keep(Sources sources, Result result) {
    boolean isLasting =
        result.problems().stream()
            .allMatch(
                each ->
                    each.kind() == Problem.Kind.SYNTAX
                        || each.kind() == Problem.Kind.TOO_LARGE
                        || each.kind() == Problem.Kind.ENCODING);
    if (conditions != null && isLasting && !sources.files().isEmpty()) {
      Set<String> parsed = new HashSet<>();
      sources.files().forEach(file -> parsed.add(file.path()));
      // What could not be parsed mattered too.
      result.problems().forEach(each -> parsed.add(each.path()));
      SourceTree tree = sources.tree();
      cache.save(new KeptRun(conditions, files(tree, parsed), List.copyOf(sources.uses()), result));
    }
  }

  private List<KeptFile> files(SourceTree tree, Set<String> parsed) {
    List<KeptFile> files = new ArrayList<>();
    for (SourceFile file : tree.files()) {
      boolean isParsed = parsed.contains(file.path());
      FactsSums facts = isParsed ? parser.sums(file.path()) : null;
      files.add(new KeptFile(file.sum(), tree.packageOf(file), isParsed, facts));
    }
    return files;
  }

  /** All that a result depends on but the content of Java files; null if that cannot be told. */
  private String conditions(SourceTree tree, List<ConfigurationFiles.Found> beside) {
    StringBuilder text = new StringBuilder(1 << 16);
    add(text, tool);
    add(text, scope.base());
    add(text, settings.roots());
    add(text, settings.reportOnly());
    add(text, settings.generated());
    add(text, settings.includes());
    add(text, settings.excludes());
    add(text, settings.includeTests());
    add(text, settings.profile());
    add(text, settings.rules());
    add(text, settings.budget());
    add(text, settings.encoding());
    Path file = settings.configuration().file();
    try {
      add(text, file == null ? settings.configuration() : file + "\n" + Files.readString(file));
    } catch (IOException e) {
      return null;
    }
    tree.troubles().forEach(each -> add(text, each));
    tree.modules().folders().forEach(each -> add(text, each));
    beside.forEach(each -> add(text, each));
    tree.files().forEach(each -> add(text, each.path() + (each.isGiven() ? " given" : "")));
    return RunCache.conditions(text.toString());
  }

  private static void add(StringBuilder text, Object part) {
    text.append(part).append('\n');
  }
}
