package io.mongolint.flow;

import io.mongolint.catalog.ClientOption;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import io.mongolint.program.TypeDecl;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tells which clients live in one process. */
final class Deployables {
  private static final int MONITORING = 2;

  private final Program program;
  private final Lifecycles lifecycles;
  private final OpeningReach reach;
  private final List<ClientModel> clients;
  private final ConnectionBudget budget;

  Deployables(
      Program program,
      Lifecycles lifecycles,
      OpeningReach reach,
      List<ClientModel> clients,
      ConnectionBudget budget) {
    this.program = program;
    this.lifecycles = lifecycles;
    this.reach = reach;
    this.clients = clients;
    this.budget = budget;
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
        found.add(deployable("", "", left));
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
      own.addAll(reached(roots));
      add(module, module, own, found);
      return;
    }
    Set<ClientModel> ofMains = new LinkedHashSet<>();
    for (Method main : mains) {
      Set<ClientModel> reached = reached(Set.of(main));
      ofMains.addAll(reached);
      add(main.type().facts().qualifiedName(), module, reached, found);
    }
    Set<ClientModel> rest = new LinkedHashSet<>(own);
    rest.removeAll(ofMains);
    rest.addAll(reached(running));
    add(module, module, rest, found);
  }

  private void add(String name, String module, Set<ClientModel> all, List<Deployable> found) {
    if (!all.isEmpty()) {
      found.add(deployable(name, module, clients.stream().filter(all::contains).toList()));
    }
  }

  /** Clients of modules that nothing starts stand alone, by module. */
  private void rest(List<ClientModel> left, List<Deployable> found) {
    Map<String, List<ClientModel>> byModule = new TreeMap<>();
    left.forEach(
        client -> byModule.computeIfAbsent(client.module(), k -> new ArrayList<>()).add(client));
    byModule.forEach((module, all) -> found.add(deployable(module, module, all)));
  }

  /** The clients that are opened when the given methods run, static initialisers included. */
  private Set<ClientModel> reached(Set<Method> roots) {
    Set<Method> methods = new LinkedHashSet<>(reach.reachable(roots));
    Set<TypeDecl> types = new LinkedHashSet<>();
    boolean grown = true;
    while (grown) {
      grown = false;
      Set<Method> more = new LinkedHashSet<>();
      for (Method method : methods) {
        if (types.add(method.type())) {
          method.type().methods().stream()
              .filter(each -> each.name().equals("<clinit>"))
              .forEach(more::add);
        }
        if (method.code() != null) {
          for (int i = 0; i < method.code().steps().size(); i++) {
            var field = method.code().field(i);
            if (field != null && field.isStatic() && types.add(field.owner())) {
              field.owner().methods().stream()
                  .filter(each -> each.name().equals("<clinit>"))
                  .forEach(more::add);
            }
          }
        }
      }
      grown = methods.addAll(reach.reachable(more));
    }
    Set<ClientModel> found = new LinkedHashSet<>();
    for (ClientModel client : clients) {
      if (client.opening() != null && methods.contains(client.opening().code().method())) {
        found.add(client);
      }
    }
    return found;
  }

  private Deployable deployable(String name, String module, List<ClientModel> all) {
    List<ConnectionSum.Line> lines = new ArrayList<>();
    int sum = 0;
    for (ClientModel client : all) {
      if (stays(client)) {
        ConnectionSum.Line line = line(client);
        lines.add(line);
        sum += line.connections();
      }
    }
    return new Deployable(name, module, all, new ConnectionSum(lines, sum, budget.instances()));
  }

  /**
   * A client that stays open; also one that a method opens at startup and nobody closes, and one
   * that a main closes at its own end, which is the end of all.
   */
  private boolean stays(ClientModel client) {
    return client.isLongLived()
        || (client.owner() == ClientModel.Owner.LOCAL
            && client.creation() == ClientModel.Creation.STARTUP
            && (client.closedBy() == null || lifecycles.isMain(client.opening().code().method())));
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
        MONITORING * servers);
  }
}
