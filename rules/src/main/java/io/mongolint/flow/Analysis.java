package io.mongolint.flow;

import io.mongolint.catalog.ClientOptions;
import io.mongolint.facts.ConfigFacts;
import io.mongolint.facts.FilePosition;
import io.mongolint.program.Code;
import io.mongolint.program.Futures;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/** What the flow analysis knows; the rules ask it. Made once for a program, then read only. */
public final class Analysis {
  private final Program program;
  private final Lifecycles lifecycles;
  private final Summaries summaries;
  private final Ownership ownership;
  private final OpeningReach reach;
  private final List<PerRequestOpening> perRequest;
  private final List<CachedClient> cached;
  private final Set<FilePosition> cachedPlaces = new HashSet<>();
  private final Map<FilePosition, Caches.Kept> kept;
  private final boolean includeTests;
  private final ClientOptions options;
  private final Properties properties;
  private final ConnectionBudget budget;
  private List<ClientModel> clients;
  private List<Deployable> deployables;
  private List<LoopOpening> loops;
  private List<StartupOpening> startup;

  /** They have to do with nothing else here, so that another thread may find them. */
  private final FutureTask<List<QueryUse>> queries = new FutureTask<>(this::findQueries);

  private final Summaries ofQueries;
  private boolean queriesWanted;

  private Analysis(
      ProgramIndex index,
      Lifecycles lifecycles,
      ClientOptions options,
      List<ConfigFacts> configuration,
      ConnectionBudget budget,
      boolean includeTests,
      Executor beside) {
    this.options = options;
    this.properties = new Properties(configuration);
    this.budget = budget;
    this.program = index.program();
    this.lifecycles = lifecycles;
    this.includeTests = includeTests;
    summaries = new Summaries(index, lifecycles);
    ofQueries = new Summaries(index, lifecycles);
    reach = new OpeningReach(summaries);
    beside.execute(queries);
    ownership = new Ownership(summaries, includeTests);
    Caches caches = new Caches(summaries, ownership, reach);
    cached = caches.find(includeTests);
    kept = caches.kept();
    cached.forEach(each -> cachedPlaces.add(each.opening().place()));
    Set<List<Object>> opened = new HashSet<>();
    for (PerRequestOpening each :
        new PerRequest(reach, summaries, step -> true).find(includeTests)) {
      opened.add(key(each.opening().code(), each.opening().step()));
    }
    ownership.addOverwrites(resource -> opened.contains(key(resource.code(), resource.step())));
    Set<List<Object>> leaking = new HashSet<>();
    for (Resource resource : ownership.leaks().keySet()) {
      leaking.add(key(resource.opening().code(), resource.opening().step()));
    }
    perRequest =
        new PerRequest(reach, summaries, step -> leaking.contains(key(step.code(), step.step())))
            .find(includeTests);
  }

  /**
   * Analyses a program.
   *
   * @param index the program
   * @param lifecycles its handlers and life cycles
   * @param options how settings of clients are called
   * @param configuration the configuration and build files
   * @param budget how many connections there may be
   * @param includeTests whether test sources are analysed like others
   * @param beside runs what can be worked out at the same time; it need not
   */
  public static Analysis of(
      ProgramIndex index,
      Lifecycles lifecycles,
      ClientOptions options,
      List<ConfigFacts> configuration,
      ConnectionBudget budget,
      boolean includeTests,
      Executor beside) {
    return new Analysis(index, lifecycles, options, configuration, budget, includeTests, beside);
  }

  private static List<Object> key(Code code, int step) {
    return List.of(code.method(), code.steps().get(step).position());
  }

  /** The program. */
  public Program program() {
    return program;
  }

  /** Its handlers and life cycles. */
  public Lifecycles lifecycles() {
    return lifecycles;
  }

  /** Says whether a {@code main} comes to its end, as far as anybody can tell, and the process. */
  public boolean runsToItsEnd(Method main) {
    return new Mains(program, lifecycles).runsToItsEnd(main);
  }

  /** The openings of clients by handlers, in order of the handlers. */
  public List<PerRequestOpening> perRequestOpenings() {
    return perRequest;
  }

  /**
   * What is not closed, of one kind, in order of place; a copied statement counts once. An unclosed
   * client stands where it was opened, with the callers that do not close it.
   */
  public List<Leak> leaks(ResourceKind kind) {
    Map<FilePosition, Leak> found = new TreeMap<>();
    Map<FilePosition, Map<FilePosition, Resource>> callers = new TreeMap<>();
    List<Leak> all = new ArrayList<>();
    ownership.leaks().values().forEach(all::addAll);
    all.sort(Analysis::inOrder);
    for (Leak leak : all) {
      if (leak.resource().kind() != kind || isJudgedAsCached(leak)) {
        continue;
      }
      if (kind == ResourceKind.CLIENT && leak.resource().root() != null) {
        FilePosition place = leak.resource().reported().place();
        callers
            .computeIfAbsent(place, k -> new TreeMap<>())
            .put(leak.resource().place(), leak.resource());
        found.putIfAbsent(place, leak.at(leak.resource().reported()));
      } else {
        found.putIfAbsent(leak.resource().place(), leak);
      }
    }
    return found.entrySet().stream()
        .map(
            entry ->
                entry
                    .getValue()
                    .withCallers(
                        List.copyOf(callers.getOrDefault(entry.getKey(), Map.of()).values())))
        .toList();
  }

  private static int inOrder(Leak first, Leak second) {
    int byPlace = first.resource().place().compareTo(second.resource().place());
    return byPlace != 0 ? byPlace : first.reason().compareTo(second.reason());
  }

  /** A client kept under a key is a matter of the cache alone. */
  private boolean isJudgedAsCached(Leak leak) {
    return cachedPlaces.contains(leak.resource().opening().place());
  }

  /** All clients with their settings, in order of place; those that frameworks make come last. */
  public List<ClientModel> clients() {
    if (clients == null) {
      SettingsReader reader =
          new SettingsReader(
              summaries,
              options,
              new Generations(properties.files(), options),
              new TextValues(summaries, properties));
      List<ClientModel> all =
          new ArrayList<>(
              new Clients(
                      summaries,
                      ownership,
                      reach,
                      perRequest,
                      loopOpenings(),
                      kept,
                      leaks(ResourceKind.CLIENT),
                      options,
                      reader)
                  .find(includeTests));
      all.addAll(new FrameworkClients(program, lifecycles, properties, options, reader).find());
      clients = List.copyOf(all);
    }
    return clients;
  }

  /** The openings of clients by what starts with the application, in order of what starts. */
  public List<StartupOpening> startupOpenings() {
    if (startup == null) {
      startup =
          List.copyOf(new Startup(program, lifecycles, reach, loopOpenings()).find(includeTests));
    }
    return startup;
  }

  /** What is started as one process, with its clients and the connections at worst. */
  public List<Deployable> deployables() {
    if (deployables == null) {
      deployables =
          List.copyOf(
              new Deployables(
                      program,
                      lifecycles,
                      reach,
                      clients(),
                      startupOpenings(),
                      loopOpenings(),
                      perRequest,
                      budget,
                      module ->
                          options.monitoring(
                              new Generations(properties.files(), options).of(module)))
                  .find());
    }
    return deployables;
  }

  /** The queries in and below handlers, in order of place. */
  public List<QueryUse> queries() {
    queriesWanted = true;
    return Futures.done(queries);
  }

  /** What it changes may be nobody else's. */
  private List<QueryUse> findQueries() {
    List<Method> handlers =
        lifecycles.handlers().keySet().stream()
            .filter(method -> includeTests || !lifecycles.isTest(method))
            .toList();
    return new Queries(
            program, new TextValues(ofQueries, properties), new HandlerRoutes(reach, handlers))
        .find();
  }

  /** The calls of the synchronous driver on threads that must not block, in order of place. */
  public List<BlockingCall> blockingCalls() {
    return new EventLoopCalls(summaries, reach, properties).find(includeTests);
  }

  /** The calls that end the process so that closing at its end is skipped, in order of place. */
  public List<AbruptEnd> abruptEnds() {
    return new AbruptEnds(summaries, reach, clients()).find(includeTests);
  }

  /** Says whether only one of two clients is opened in each run of the application. */
  public boolean areAlternatives(ClientModel one, ClientModel other) {
    return new Alternatives(lifecycles).are(one, other);
  }

  /** How many connections there may be. */
  public ConnectionBudget budget() {
    return budget;
  }

  /** The clients that loops outside of handlers open. */
  public List<LoopOpening> loopOpenings() {
    if (loops == null) {
      loops = List.copyOf(new Loops(summaries, reach, ownership).find(includeTests));
    }
    return loops;
  }

  /** The clients kept under keys that vary, without eviction. */
  public List<CachedClient> cachedClients() {
    return cached;
  }

  /** The clients of beans that the container makes more than once. */
  public List<ScopedClient> scopedClients() {
    return new BeanScopes(ownership, lifecycles).find();
  }

  /** What went wrong inside, by the path of the file; the rest of the analysis went on. */
  public Map<String, Throwable> failures() {
    return program.faults().byPath();
  }

  /** The methods of which something was more than could be followed, with what it was. */
  public Map<Method, String> gaveUp() {
    Map<Method, String> all = new LinkedHashMap<>(summaries.gaveUp());
    if (queriesWanted) {
      ofQueries.gaveUp().forEach(all::putIfAbsent);
    }
    return all;
  }
}
