package io.mongolint.report;

import io.mongolint.finding.ConnectionMap;
import io.mongolint.finding.ConnectionMap.Client;
import io.mongolint.finding.ConnectionMap.Phase;
import io.mongolint.finding.ConnectionMap.Route;
import io.mongolint.finding.ConnectionMap.Setting;
import io.mongolint.finding.ConnectionMap.Step;
import io.mongolint.finding.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The connection map as a graph: from what starts a route through the calls to the client, and from
 * there to what closes it.
 *
 * <p>Where many handlers open one client, the picture shows the first of them and how many more
 * there are.
 */
public final class MapGraph {
  /** The group of the clients themselves. */
  public static final String CLIENTS = "Clients";

  /** The groups, in the order in which they are drawn. */
  public static final List<String> GROUPS = List.of("Startup", "Per request", CLIENTS, "Shutdown");

  private static final int ROUTES_SHOWN = 8;
  private static final int LABEL = 44;

  private final Map<Object, Node> nodes = new LinkedHashMap<>();
  private final Set<Edge> edges = new LinkedHashSet<>();

  /**
   * A box.
   *
   * @param id its name, unique in the graph
   * @param group one of {@link #GROUPS}
   * @param title its first line
   * @param detail its second line; may be empty
   * @param place what it stands for in the sources, or null
   * @param client the id of the client that it belongs to; of several, the first
   * @param leak whether it is wrong
   */
  public record Node(
      String id,
      String group,
      String title,
      String detail,
      Place place,
      String client,
      boolean leak) {}

  /**
   * An arrow.
   *
   * @param from the id of a node
   * @param to the id of a node
   * @param leak whether it is wrong
   */
  public record Edge(String from, String to, boolean leak) {}

  private MapGraph() {}

  /** The graph of a map. */
  public static MapGraph of(ConnectionMap map) {
    MapGraph graph = new MapGraph();
    Map<String, Integer> opened = new HashMap<>();
    Map<String, Integer> left = new LinkedHashMap<>();
    for (Route route : map.routes()) {
      boolean drawn =
          route.phase() != Phase.PER_REQUEST
              || opened.merge(route.client(), 1, Integer::sum) <= ROUTES_SHOWN;
      if (drawn) {
        graph.add(route, map.client(route.client()), map);
      } else {
        left.merge(route.client(), 1, Integer::sum);
      }
    }
    left.forEach((client, number) -> graph.addRest(map.client(client), number, map));
    map.clients().forEach(client -> graph.node(client, map));
    return graph;
  }

  /** The boxes. */
  public List<Node> nodes() {
    return List.copyOf(nodes.values());
  }

  /** The arrows. */
  public List<Edge> edges() {
    return List.copyOf(edges);
  }

  private void add(Route route, Client client, ConnectionMap map) {
    Node pool = node(client, map);
    String group = route.phase().title();
    if (route.phase() == Phase.SHUTDOWN) {
      boolean sometimes = route.leak() && client.closedBy() != null;
      Node closer =
          node(
              // One box for all that one thing closes, or nobody, would draw all lines to it.
              List.of(group, client.id(), route.start()),
              group,
              route.start(),
              sometimes ? "not on every path" : "",
              null,
              route);
      edges.add(new Edge(pool.id(), closer.id(), route.leak()));
      return;
    }
    List<Step> steps = route.steps();
    String file = steps.isEmpty() ? "" : steps.get(0).place().path();
    Node last =
        node(List.of(group, route.start(), file), group, route.start(), route.why(), null, route);
    for (int i = 0; i + 1 < steps.size(); i++) {
      Step step = steps.get(i);
      if (step.text().isEmpty()) {
        continue;
      }
      Node next = node(step.place(), group, step.text(), where(step.place()), step.place(), route);
      edges.add(new Edge(last.id(), next.id(), route.leak()));
      last = next;
    }
    edges.add(new Edge(last.id(), pool.id(), route.leak()));
  }

  private void addRest(Client client, int number, ConnectionMap map) {
    Node pool = node(client, map);
    String group = Phase.PER_REQUEST.title();
    Route rest =
        new Route(Phase.PER_REQUEST, "and " + number + " more", "", List.of(), client.id(), true);
    Node node =
        node(List.of(group, client.id(), number), group, rest.start(), "see the list", null, rest);
    edges.add(new Edge(node.id(), pool.id(), true));
  }

  private Node node(Client client, ConnectionMap map) {
    Node known = nodes.get(client.id());
    if (known == null) {
      boolean leak =
          map.routes().stream().anyMatch(r -> r.leak() && r.client().equals(client.id()));
      Setting pool = client.setting("maxPoolSize");
      known =
          new Node(
              client.id(),
              CLIENTS,
              client.id() + " " + client.clientType() + " " + client.madeIn(),
              pool == null ? where(client.place()) : cut("pool " + pool.shown()),
              client.place(),
              client.id(),
              leak);
      nodes.put(client.id(), known);
    }
    return known;
  }

  private Node node(
      Object key, String group, String title, String detail, Place place, Route route) {
    Node old = nodes.get(key);
    Node node =
        new Node(
            old == null ? "n" + nodes.size() : old.id(),
            group,
            cut(title),
            cut(detail),
            place,
            old == null ? route.client() : old.client(),
            route.leak() || (old != null && old.leak()));
    nodes.put(key, node);
    return node;
  }

  private static String where(Place place) {
    String name = place.path().substring(place.path().lastIndexOf('/') + 1);
    return place.hasLine() ? name + ":" + place.line() : name;
  }

  private static String cut(String text) {
    return text.length() <= LABEL ? text : text.substring(0, LABEL - 1) + "…";
  }

  /** The boxes of a group. */
  public List<Node> nodes(String group) {
    return new ArrayList<>(nodes.values()).stream().filter(n -> n.group().equals(group)).toList();
  }
}
