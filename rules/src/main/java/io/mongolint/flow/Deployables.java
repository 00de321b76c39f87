package io.mongolint.flow;

import io.mongolint.catalog.ClientOption;
import io.mongolint.facts.FilePosition;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Tells which clients live in one process. */
final class Deployables {
  private final Program program;
  private final Lifecycles lifecycles;
  private final List<ClientModel> clients;
  private final Map<FilePosition, List<StartupOpening>> startup = new HashMap<>();
  private final Map<FilePosition, Set<Method>> repeating = new HashMap<>();
  private final ConnectionBudget budget;
  private final ToIntFunction<String> monitoring;

  /** The place of each client among all. */
  private final Map<ClientModel, Integer> places = new HashMap<>();

  private final Map<Method, List<ClientModel>> openedBy = new LinkedHashMap<>();
  private final ReachedMethods reached;

  /**
   * Makes one.
   *
   * @param monitoring how many connections watch a server, by module
   */
  Deployables(
      Program program,
      Lifecycles lifecycles,
      OpeningReach reach,
      List<ClientModel> clients,
      List<StartupOpening> startup,
      List<LoopOpening> loops,
      List<PerRequestOpening> requests,
      ConnectionBudget budget,
      ToIntFunction<String> monitoring) {
    this.program = program;
    this.lifecycles = lifecycles;
    this.clients = clients;
    for (StartupOpening each : startup) {
      this.startup.computeIfAbsent(each.opening().place(), k -> new ArrayList<>()).add(each);
    }
    this.budget = budget;
    this.monitoring = monitoring;
    for (ClientModel client : clients) {
      places.put(client, places.size());
      if (client.opening() != null) {
        Method method = client.opening().code().method();
        openedBy.computeIfAbsent(method, k -> new ArrayList<>()).add(client);
      }
    }
    loops.forEach(each -> repeats(each.opening(), each.route().get(0).code().method()));
    for (PerRequestOpening each : requests) {
      repeats(each.opening(), each.method());
      each.others().forEach(other -> repeats(other, each.method()));
    }
    Set<Method> ofInterest = new LinkedHashSet<>(openedBy.keySet());
    startup.forEach(each -> ofInterest.add(each.start()));
    repeating.values().forEach(ofInterest::addAll);
    reached = new ReachedMethods(reach, ofInterest);
  }

  private void repeats(RouteStep opening, Method by) {
    repeating.computeIfAbsent(opening.place(), k -> new HashSet<>()).add(by);
  }

  /** The deployables that have a client, in order of their names. */
  List<Deployable> find() {
    Map<String, List<Method>> mains = new TreeMap<>();
    Map<String, Set<Method>> running = new TreeMap<>();
    for (Method method : program.methods()) {
      if (lifecycles.isTest(method) || method.type().source().test()) {
        continue;
      }
      String module = method.type().source().module();
      if (lifecycles.isMain(method) && method.code() != null) {
        mains.computeIfAbsent(module, k -> new ArrayList<>()).add(method);
      } else if (isRunByContainer(method)) {
        running.computeIfAbsent(module, k -> new LinkedHashSet<>()).add(method);
      }
    }
    Set<String> modules = new LinkedHashSet<>(mains.keySet());
    modules.addAll(running.keySet());
    List<Deployable> found = new ArrayList<>();
    Set<ClientModel> placed = new LinkedHashSet<>();
    for (String module : modules) {
      module(
          module,
          mains.getOrDefault(module, List.of()),
          running.getOrDefault(module, Set.of()),
          found);
    }
    found.forEach(each -> placed.addAll(each.clients()));
    List<ClientModel> left = new ArrayList<>(clients);
    left.removeAll(placed);
    if (!left.isEmpty()) {
      if (found.isEmpty()) {
        found.add(deployable("", "", left, null));
      } else {
        rest(left, found);
      }
    }
    return found;
  }

  private boolean isRunByContainer(Method method) {
    return lifecycles.isHandler(method)
        || lifecycles.factory(method).isPresent()
        || (method.isConstruction() && lifecycles.instance(method.type()).isPresent());
  }

  private void module(
      String module, List<Method> mains, Set<Method> running, List<Deployable> found) {
    Set<ClientModel> own = new LinkedHashSet<>();
    clients.stream().filter(client -> client.module().equals(module)).forEach(own::add);
    if (mains.size() <= 1) {
      Set<Method> roots = new LinkedHashSet<>(running);
      roots.addAll(mains);
      Set<Method> methods = reached.from(roots);
      own.addAll(opened(methods));
      add(module, module, own, null, found);
      return;
    }
    Set<ClientModel> ofMains = new LinkedHashSet<>();
    for (Method main : mains) {
      Set<Method> methods = reached.from(Set.of(main));
      Set<ClientModel> opened = opened(methods);
      ofMains.addAll(opened);
      add(main.type().facts().qualifiedName(), module, opened, methods, found);
    }
    Set<ClientModel> rest = new LinkedHashSet<>(own);
    rest.removeAll(ofMains);
    Set<Method> methods = reached.from(running);
    rest.addAll(opened(methods));
    add(module, module, rest, methods, found);
  }

  private void add(
      String name,
      String module,
      Set<ClientModel> all,
      Set<Method> methods,
      List<Deployable> found) {
    if (!all.isEmpty()) {
      List<ClientModel> inOrder = new ArrayList<>(all);
      inOrder.sort((a, b) -> places.get(a).compareTo(places.get(b)));
      found.add(deployable(name, module, List.copyOf(inOrder), methods));
    }
  }

  /** Clients of modules that nothing starts stand alone, by module. */
  private void rest(List<ClientModel> left, List<Deployable> found) {
    Map<String, List<ClientModel>> byModule = new TreeMap<>();
    left.forEach(
        client -> byModule.computeIfAbsent(client.module(), k -> new ArrayList<>()).add(client));
    byModule.forEach((module, all) -> found.add(deployable(module, module, all, null)));
  }

  private Set<ClientModel> opened(Set<Method> methods) {
    Set<ClientModel> found = new LinkedHashSet<>();
    methods.forEach(method -> found.addAll(openedBy.getOrDefault(method, List.of())));
    return found;
  }

  /** What runs in it is not told where it is the only one. */
  private Deployable deployable(
      String name, String module, List<ClientModel> all, Set<Method> methods) {
    List<ConnectionSum.Line> lines = new ArrayList<>();
    List<ClientModel> unbounded = new ArrayList<>();
    for (ClientModel client : all) {
      int times = times(client, methods);
      lines.addAll(Collections.nCopies(times, line(client)));
      if (times == 0 || isRepeated(client, methods)) {
        unbounded.add(client);
      }
    }
    int sum = lines.stream().mapToInt(ConnectionSum.Line::connections).sum();
    return new Deployable(
        name, module, all, unbounded, new ConnectionSum(lines, sum, budget.instances()));
  }

  /** How often a client is opened to stay. */
  private int times(ClientModel client, Set<Method> methods) {
    if (!stays(client)) {
      return 0;
    }
    long starts =
        startup.getOrDefault(client.place(), List.of()).stream()
            .filter(each -> methods == null || methods.contains(each.start()))
            .count();
    if (client.owner() == ClientModel.Owner.STATIC_FIELD && starts > 0) {
      return 1;
    }
    return starts == 0 && !client.isRepeated() ? 1 : (int) starts;
  }

  private boolean isRepeated(ClientModel client, Set<Method> methods) {
    Set<Method> by = repeating.get(client.place());
    return client.isRepeated()
        && (methods == null || by == null || by.stream().anyMatch(methods::contains));
  }

  /**
   * Says whether a client stays open: also one that a method opens and nobody closes, and one that
   * a main closes at its own end, which is the end of all.
   */
  private boolean stays(ClientModel client) {
    return client.stays() || lifecycles.isMain(client.opening().code().method());
  }

  private ConnectionSum.Line line(ClientModel client) {
    ClientSetting pool = client.setting(ClientOption.MAX_POOL_SIZE);
    boolean told = !client.target().srv() && !client.target().hosts().isEmpty();
    boolean configured = !told && budget.servers() != null;
    int servers = configured ? budget.servers() : client.target().servers();
    return new ConnectionSum.Line(
        client,
        pool.number(100),
        pool.kind() != ClientSetting.Kind.UNKNOWN,
        servers,
        told || configured,
        monitoring.applyAsInt(client.module()) * servers);
  }
}
