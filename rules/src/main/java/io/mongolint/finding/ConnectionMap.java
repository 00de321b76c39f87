package io.mongolint.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which clients a program has, when they are opened, with which settings, who closes them, and how
 * many connections that makes at worst.
 *
 * @param clients the clients, in order of place; those that frameworks make by themselves come last
 * @param routes how they are opened and closed, in order of phase and place
 * @param deployables what is started as one process, with its connections at worst
 * @param limit how many connections there may be, or null if nobody said
 * @param findings all findings of the run, in {@link Finding#ORDER}
 * @param lines the source lines around each place, by path and line
 */
public record ConnectionMap(
    List<Client> clients,
    List<Route> routes,
    List<Deployable> deployables,
    Limit limit,
    List<Finding> findings,
    Map<String, NavigableMap<Integer, String>> lines) {

  /** The map of a program without clients. */
  public static final ConnectionMap EMPTY =
      new ConnectionMap(List.of(), List.of(), List.of(), null, List.of(), Map.of());

  /** Copies the lists. */
  public ConnectionMap {
    clients = List.copyOf(clients);
    routes = List.copyOf(routes);
    deployables = List.copyOf(deployables);
    findings = List.copyOf(findings);
    Map<String, NavigableMap<Integer, String>> copy = new TreeMap<>();
    lines.forEach(
        (path, text) -> copy.put(path, Collections.unmodifiableNavigableMap(new TreeMap<>(text))));
    lines = Collections.unmodifiableMap(copy);
  }

  /**
   * A client.
   *
   * @param id its name in this map, such as {@code C1}
   * @param place the opening; of a client that a framework makes the line that configures it
   * @param module the module's folder; empty for the root
   * @param type qualified name of the type around the opening; empty for a client of a framework
   * @param member the member around it with its signature
   * @param expression the opening as text
   * @param clientType the client's own type, simple
   * @param owner who is responsible for it: {@code static field}, {@code bean}, …
   * @param ownerName the owner's name; empty if it has none
   * @param creation when it is opened: {@code startup}, {@code per request}, …
   * @param creationWhy what tells that; empty if nothing does
   * @param settings every setting, in a fixed order
   * @param target what it connects to
   * @param closedBy who closes it, or null if nobody does
   */
  public record Client(
      String id,
      Place place,
      String module,
      String type,
      String member,
      String expression,
      String clientType,
      String owner,
      String ownerName,
      String creation,
      String creationWhy,
      List<Setting> settings,
      String target,
      String closedBy) {
    /** Copies the settings. */
    public Client {
      settings = List.copyOf(settings);
    }

    /** The setting of that name, or null. */
    public Setting setting(String name) {
      return settings.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    /** In words, what opens it: the type around the opening, or the framework and the module. */
    public String madeIn() {
      if (!type.isEmpty()) {
        return "in " + type.substring(type.lastIndexOf('.') + 1);
      }
      String folder = module.substring(module.lastIndexOf('/') + 1);
      return "of " + ownerName + (folder.isEmpty() ? "" : " in " + folder);
    }
  }

  /**
   * A setting of a client.
   *
   * @param name such as {@code maxPoolSize}
   * @param kind {@code value}, {@code default} or {@code unknown}
   * @param value the value, or the driver's default in words; null if it is unknown
   * @param origin where an unknown value comes from; empty otherwise
   * @param place where it is set, or null
   * @param commentedOut where a comment sets it, or null
   */
  public record Setting(
      String name, String kind, String value, String origin, Place place, Place commentedOut) {
    /** The value in words. */
    public String shown() {
      return switch (kind) {
        case "value" -> value;
        case "default" -> value + " (default)";
        default -> origin.isEmpty() ? "unknown" : "unknown (" + origin + ")";
      };
    }
  }

  /** When something happens. */
  public enum Phase {
    /** Once, when the application starts or when the client is first needed. */
    STARTUP("Startup"),
    /** Again and again, while it runs. */
    PER_REQUEST("Per request"),
    /** When it ends. */
    SHUTDOWN("Shutdown");

    private final String title;

    Phase(String title) {
      this.title = title;
    }

    /** In words. */
    public String title() {
      return title;
    }
  }

  /**
   * A way on which a client is opened or closed.
   *
   * @param phase when
   * @param start where it begins, such as a handler; for {@link Phase#SHUTDOWN} who closes it
   * @param why what makes that the beginning; empty if nothing is to be said
   * @param steps the calls from there to the opening, both included; empty for {@link
   *     Phase#SHUTDOWN}
   * @param client the client's id
   * @param leak whether a finding says that this is wrong
   */
  public record Route(
      Phase phase, String start, String why, List<Step> steps, String client, boolean leak) {
    /** Copies the steps. */
    public Route {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A step of a route.
   *
   * @param place where
   * @param member the method, such as {@code Orders.list()}
   * @param text the expression
   */
  public record Step(Place place, String member, String text) {}

  /**
   * What is started as one process.
   *
   * @param name a module's folder or a main class; empty for the whole input
   * @param clients the ids of its clients
   * @param unbounded the ids of those that the sum does not hold for: they are opened again and
   *     again, or do not stay
   * @param sum the calculation, one line for each time that a client is opened to stay
   * @param perInstance all lines together
   * @param instances how many instances run
   * @param total the connections of all instances
   */
  public record Deployable(
      String name,
      List<String> clients,
      List<String> unbounded,
      List<Line> sum,
      int perInstance,
      int instances,
      int total) {
    /** Copies the lists. */
    public Deployable {
      clients = List.copyOf(clients);
      unbounded = List.copyOf(unbounded);
      sum = List.copyOf(sum);
    }

    /** The name, or what to call the whole input. */
    public String title() {
      return name.isEmpty() ? "the whole program" : name;
    }
  }

  /**
   * What one client adds to the connections at worst.
   *
   * @param client its id
   * @param poolSize its largest pool, for each server
   * @param poolSizeKnown whether that is certain
   * @param servers how many servers it connects to
   * @param serversKnown whether that is certain
   * @param monitoring connections that watch the servers
   * @param connections all of them
   */
  public record Line(
      String client,
      int poolSize,
      boolean poolSizeKnown,
      int servers,
      boolean serversKnown,
      int monitoring,
      int connections) {
    /** The calculation in words. */
    public String shown() {
      return poolSize
          + (poolSizeKnown ? "" : " (assumed)")
          + " × "
          + servers
          + (servers == 1 ? " server" : " servers")
          + (serversKnown ? "" : " (assumed)")
          + " + "
          + monitoring
          + " monitoring = "
          + connections;
    }
  }

  /**
   * How many connections there may be.
   *
   * @param limit the server's limit
   * @param allowed the limit less what is to stay free
   * @param source where the limit comes from, in words; empty if nobody said
   */
  public record Limit(int limit, int allowed, String source) {}

  /** The findings of a client: those whose place or cause is where it is opened. */
  public List<Finding> findings(Client client) {
    return findings.stream()
        .filter(each -> isAt(each.place(), client) || isAt(each.cause(), client))
        .toList();
  }

  private static boolean isAt(Place place, Client client) {
    return place.equals(client.place());
  }

  /** The client of that id, or null. */
  public Client client(String id) {
    return clients.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
  }

  /** The routes of a phase. */
  public List<Route> routes(Phase phase) {
    return routes.stream().filter(each -> each.phase() == phase).toList();
  }

  /** The source lines from {@code before} lines above a place to {@code after} below its first. */
  public SortedMap<Integer, String> excerpt(Place place, int before, int after) {
    NavigableMap<Integer, String> all = lines.get(place.path());
    if (all == null || !place.hasLine()) {
      return new TreeMap<>();
    }
    return all.subMap(place.line() - before, true, place.line() + after, true);
  }

  /** The same with the findings of the run; a route that one of them is about is a leak. */
  public ConnectionMap with(List<Finding> found) {
    ConnectionMap map = new ConnectionMap(clients, routes, deployables, limit, found, lines);
    List<Route> marked = new ArrayList<>();
    for (Route route : routes) {
      Client client = client(route.client());
      boolean leak =
          client != null && map.findings(client).stream().anyMatch(each -> isAbout(each, route));
      boolean unseen =
          !leak && route.phase() == Phase.SHUTDOWN && client != null && client.closedBy() == null;
      marked.add(
          new Route(
              route.phase(),
              unseen ? "no closing seen" : route.start(),
              route.why(),
              route.steps(),
              route.client(),
              leak));
    }
    return new ConnectionMap(clients, marked, deployables, limit, found, lines);
  }

  private static boolean isAbout(Finding finding, Route route) {
    return switch (finding.rule()) {
      case "ClientNotClosed" -> route.phase() == Phase.SHUTDOWN;
      case "ClientPerRequest" ->
          route.phase() == Phase.PER_REQUEST
              && !route.steps().isEmpty()
              && finding.place().equals(route.steps().get(0).place());
      case "ClientCacheUnbounded", "ClientBeanScope", "ClientInLoop" ->
          route.phase() != Phase.SHUTDOWN;
      default -> false;
    };
  }
}
