package io.mongolint.engine;

import io.mongolint.catalog.Additions;
import io.mongolint.catalog.FrameworkCatalog;
import io.mongolint.config.ConfigurationException;
import io.mongolint.config.ConfigurationFile;
import io.mongolint.config.Level;
import io.mongolint.config.Profile;
import io.mongolint.config.Settings;
import io.mongolint.facts.ConfigFacts;
import io.mongolint.finding.ConnectionMap;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import io.mongolint.finding.Statistics;
import io.mongolint.finding.Survey;
import io.mongolint.scan.ConfigurationFiles;
import io.mongolint.scan.SourceTree;
import io.mongolint.suppress.Suppressions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Runs the stages, one after the other. */
public final class Engine {
  private final Settings given;
  private final Stages stages;

  /** An engine for one run. */
  public Engine(Settings settings) {
    this(settings, StandardStages.all(settings.threads()));
  }

  Engine(Settings settings, Stages stages) {
    this.given = settings;
    this.stages = stages;
  }

  /** The rules, and the name under which suppressions are reported. */
  public static List<RuleInfo> rules() {
    return withSuppression(StandardStages.all(1).analyzer().rules());
  }

  private static List<RuleInfo> withSuppression(List<RuleInfo> rules) {
    List<RuleInfo> all = new ArrayList<>(rules);
    all.add(Suppressions.RULE);
    // Not Comparator.comparing, whose lambda the JVM makes anew in each run: a start has no time.
    all.sort((a, b) -> a.name().compareTo(b.name()));
    return List.copyOf(all);
  }

  /** Runs all stages. */
  public Result run() {
    return run(tool());
  }

  private String tool() {
    return given.cacheFolder() == null ? null : CachingParser.tool();
  }

  /** Runs all stages; {@code tool} tells this build from others in what is kept for later runs. */
  Result run(String tool) {
    long start = System.nanoTime();
    Settings settings;
    try {
      settings = settings();
    } catch (ConfigurationException e) {
      return refused(e, start);
    }
    Scope scope = new Scope(settings);
    CachingParser caching = caching(settings, scope, tool);
    RunKeeper keeper = RunKeeper.of(settings, scope, caching, tool);
    SourceTree tree = scope.scan();
    // Who keeps runs looks at the configuration first, who does not only if anything matters.
    List<ConfigurationFiles.Found> beside =
        keeper == null ? null : ConfigurationFiles.of(tree, scope::isExcluded);
    Result known = keeper == null ? null : keeper.find(tree, beside, start);
    if (known != null) {
      return known;
    }
    Sources sources = parse(settings, scope, tree, caching, beside);
    Result result = judge(settings, scope, sources, start);
    if (keeper != null) {
      keeper.keep(sources, result);
    }
    return result;
  }

  /** Runs all stages, and draws the connection map. */
  public Survey survey() {
    long start = System.nanoTime();
    Settings settings;
    try {
      settings = settings();
    } catch (ConfigurationException e) {
      return new Survey(refused(e, start), ConnectionMap.EMPTY);
    }
    Scope scope = new Scope(settings);
    CachingParser caching = caching(settings, scope, tool());
    Sources sources = parse(settings, scope, scope.scan(), caching, null);
    Judgement judgement = judgement(settings, sources, true);
    Result result = judge(settings, scope, sources, start, judgement);
    ConnectionMap map = judgement.map().with(result.findings());
    return new Survey(result, SourceLines.addTo(map, scope.base(), settings.encoding()));
  }

  /** The settings with what the configuration file says. */
  Settings settings() throws ConfigurationException {
    return ConfigurationFile.applyTo(given, allRules().stream().map(RuleInfo::name).toList());
  }

  /** What comes of a configuration that has no meaning. */
  static Result refused(ConfigurationException e, long start) {
    Problem problem = new Problem(Problem.Kind.CONFIGURATION, e.place(), e.text());
    return new Result(
        List.of(), List.of(problem), new Statistics(0, 0, List.of(), System.nanoTime() - start));
  }

  private CachingParser caching(Settings settings, Scope scope, String tool) {
    return CachingParser.of(stages.parser(), settings.cacheFolder(), scope.base(), tool);
  }

  /** Parses; what an earlier run kept of unchanged files is not parsed again. */
  private Sources parse(
      Settings settings,
      Scope scope,
      SourceTree tree,
      CachingParser caching,
      List<ConfigurationFiles.Found> known) {
    Supplier<List<ConfigurationFiles.Found>> beside =
        () -> known == null ? ConfigurationFiles.of(tree, scope::isExcluded) : known;
    if (caching == null) {
      return read(settings, scope, tree, stages.parser(), beside);
    }
    Sources sources = read(settings, scope, tree, caching, beside);
    caching.save();
    return sources;
  }

  /** Parses the files that matter, and the configuration beside them. */
  static Sources read(
      Settings settings,
      Scope scope,
      SourceTree tree,
      Parser parser,
      Supplier<List<ConfigurationFiles.Found>> beside) {
    Supplier<List<ConfigFacts>> configuration = () -> Deployment.configuration(tree, beside.get());
    boolean isWanted =
        tree.files().stream().anyMatch(file -> file.isSeed() && scope.isAnalysed(file));
    if (isWanted && settings.threads() > 1) {
      configuration = Workers.ahead(configuration);
    }
    Sources sources =
        new Growth(tree, parser, settings.encoding(), settings.threads(), scope::isAnalysed)
            .run(() -> relevance(tree, settings.configuration().catalog()));
    return sources.files().isEmpty()
        ? sources
        : sources.with(
            configuration.get(), Deployment.budget(settings), settings.configuration().catalog());
  }

  /** Analyses what was parsed. */
  Result judge(Settings settings, Scope scope, Sources sources, long start) {
    return judge(settings, scope, sources, start, judgement(settings, sources, false));
  }

  private Judgement judgement(Settings settings, Sources sources, boolean mapped) {
    if (sources.files().isEmpty()) {
      return new Judgement(mapped);
    }
    return Workers.call(
        () ->
            new CarefulAnalysis(
                    stages.analyzer(), sources, active(settings), settings.includeTests(), mapped)
                .run());
  }

  private Result judge(
      Settings settings, Scope scope, Sources sources, long start, Judgement judgement) {
    List<Problem> problems = new ArrayList<>(sources.problems());
    problems.addAll(judgement.problems());
    problems.sort(null);
    return new Result(
        sources.files().isEmpty()
            ? List.of()
            : shown(settings, scope, sources, judgement.findings()),
        problems.stream().distinct().toList(),
        new Statistics(
            sources.tree().files().size(),
            sources.files().size(),
            sources.rounds(),
            System.nanoTime() - start));
  }

  private static Relevance relevance(SourceTree tree, Additions additions) {
    KnownTypes types = new KnownTypes(Libraries.api(), tree::declares);
    FrameworkCatalog frameworks = Libraries.frameworks(additions);
    return new Relevance(
        types,
        new Resources(Libraries.operations(additions), types, tree::isSeedName),
        annotation -> !frameworks.factories(annotation).isEmpty());
  }

  private Set<String> active(Settings settings) {
    Set<String> active = new TreeSet<>();
    for (RuleInfo rule : allRules()) {
      if (isActive(settings, rule)) {
        active.add(rule.name());
      }
    }
    return active;
  }

  /** Those that are not suppressed, of files that are reported on, with the wanted severity. */
  private List<Finding> shown(
      Settings settings, Scope scope, Sources sources, List<Finding> found) {
    Set<String> beside = new HashSet<>();
    sources.configuration().forEach(file -> beside.add(file.path()));
    Predicate<String> reported =
        path -> beside.contains(path) || scope.isReported(sources.tree().file(path));
    // Suppressed first: one at a cause may silence a handler that is not reported on.
    List<Finding> left =
        Suppressions.apply(found, sources.files(), allRules(), active(settings), reported)
            .findings();
    List<Finding> shown = new ArrayList<>();
    for (Finding finding : left) {
      Finding leveled = reported.test(finding.place().path()) ? leveled(settings, finding) : null;
      if (leveled != null) {
        shown.add(leveled.withoutSecrets());
      }
    }
    shown.sort(Finding.ORDER);
    return shown;
  }

  private List<RuleInfo> allRules() {
    return withSuppression(stages.analyzer().rules());
  }

  private static boolean isActive(Settings settings, RuleInfo rule) {
    Level level = settings.level(rule.name());
    if (level != null) {
      return level != Level.OFF;
    }
    return rule.severity() != Severity.INFO || settings.profile() == Profile.STRICT;
  }

  /** The finding with the severity that the user wants; null if it is not to be shown. */
  private static Finding leveled(Settings settings, Finding finding) {
    Level level = settings.level(finding.rule());
    if (level != null) {
      return level == Level.OFF ? null : finding.withSeverity(level.severity());
    }
    boolean hidden = finding.severity() == Severity.INFO && settings.profile() == Profile.DEFAULT;
    return hidden ? null : finding;
  }
}
