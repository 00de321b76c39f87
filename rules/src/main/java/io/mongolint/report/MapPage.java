package io.mongolint.report;

import io.mongolint.finding.ConnectionMap;
import io.mongolint.finding.ConnectionMap.Client;
import io.mongolint.finding.ConnectionMap.Deployable;
import io.mongolint.finding.ConnectionMap.Phase;
import io.mongolint.finding.ConnectionMap.Route;
import io.mongolint.finding.ConnectionMap.Setting;
import io.mongolint.finding.ConnectionMap.Step;
import io.mongolint.finding.Place;
import io.mongolint.finding.Secrets;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the template of the page asks for; its methods are the names in the template. */
final class MapPage {
  private static final int OPEN_ROUTES = 12;
  private static final int AROUND = 2;
  private static final int SUMS = 8;
  private static final int OPEN_SUMS = 4;

  private final ConnectionMap map;
  private final Editor editor;
  private final Path base;

  MapPage(ConnectionMap map, Editor editor, Path base) {
    this.map = map;
    this.editor = editor;
    this.base = base;
  }

  /** A place, with the link that opens it in an editor if one was chosen. */
  record At(String text, String link) {
    /** The folders, each apart, so that a line can break between them. */
    List<String> folders() {
      String[] parts = text.split("(?<=/)");
      return List.of(parts).subList(0, parts.length - 1);
    }

    /** The file and the line. */
    List<String> file() {
      return pieces(text.substring(text.lastIndexOf('/') + 1));
    }
  }

  /** A text in pieces, so that a line can break within its names. */
  private static List<String> pieces(String text) {
    return List.of(text.split("(?<=[.:])|(?=\\()"));
  }

  /** A line of source. */
  record SourceLine(int number, String text, boolean hit) {}

  /** A rule's name, how often it was broken, and its page. */
  record Broken(String rule, String severity, String times) {}

  /** A row of the table of clients. */
  record Row(
      String id,
      String type,
      At at,
      List<String> opened,
      List<String> owner,
      String pool,
      String timeouts,
      List<String> closedBy,
      List<Broken> broken) {
    boolean closed() {
      return closedBy != null;
    }

    boolean leaks() {
      return broken.stream().anyMatch(each -> each.severity().equals("error"));
    }
  }

  /** What one deployable may open. */
  record Sum(
      String title,
      int perInstance,
      int instances,
      int total,
      boolean over,
      boolean open,
      List<SumLine> lines,
      List<String> left) {
    String clients() {
      int all = lines.size() + left.size();
      return all == 1 ? "1 line" : all + " lines";
    }
  }

  /** A client's part of a sum. */
  record SumLine(String client, String text) {}

  /** A setting. */
  record SettingRow(String name, String value, String kind, At at, At comment) {}

  /** A finding. */
  record FindingItem(
      String rule, String severity, At at, String message, String cost, String remedy) {}

  /** All of a client. */
  record ClientPart(
      String id,
      String expression,
      String type,
      At at,
      String target,
      List<SettingRow> settings,
      List<FindingItem> findings,
      List<SourceLine> source) {
    boolean hasFindings() {
      return !findings.isEmpty();
    }
  }

  /** The routes of a phase. */
  record PhasePart(String title, List<RouteItem> routes) {}

  /** A route. */
  record RouteItem(
      String start, String why, String client, boolean leak, boolean open, List<StepItem> steps) {
    boolean hasSteps() {
      return !steps.isEmpty();
    }
  }

  /** A step of a route, with its source. */
  record StepItem(At at, String member, String text, List<SourceLine> source) {}

  String version() {
    return Build.version();
  }

  String headline() {
    return MapWords.headline(map);
  }

  /** The connections at worst, or null if there is no client. */
  String worst() {
    String text = MapWords.worst(map);
    return text.isEmpty() ? null : text;
  }

  boolean bad() {
    return MapWords.isBad(map);
  }

  String budget() {
    return MapWords.budget(map);
  }

  boolean hasClients() {
    return !map.clients().isEmpty();
  }

  /** The picture, or null if there is nothing to draw. */
  MapPicture picture() {
    return hasClients() ? MapPicture.of(MapGraph.of(map)) : null;
  }

  List<Row> rows() {
    return MapWords.sorted(map).stream().map(this::row).toList();
  }

  private Row row(Client client) {
    List<Broken> broken = new ArrayList<>();
    for (Map.Entry<String, Integer> rule : MapWords.rules(map, client).entrySet()) {
      String severity =
          map.findings(client).stream()
              .filter(each -> each.rule().equals(rule.getKey()))
              .map(each -> each.severity().word())
              .findFirst()
              .orElse("");
      String times = rule.getValue() == 1 ? "" : "\u00a0×\u00a0" + rule.getValue();
      broken.add(new Broken(rule.getKey(), severity, times));
    }
    return new Row(
        client.id(),
        client.clientType(),
        at(client.place()),
        pieces(MapWords.creation(client)),
        pieces(MapWords.owner(client)),
        MapWords.pool(client),
        MapWords.timeouts(client),
        MapWords.isLeft(map, client) ? null : pieces(MapWords.closer(map, client)),
        broken);
  }

  /** The deployables that are shown at once. */
  List<Sum> sums() {
    return sums(MapWords.ordered(map).stream().limit(SUMS).toList());
  }

  /** The others. */
  List<Sum> moreSums() {
    return sums(MapWords.ordered(map).stream().skip(SUMS).toList());
  }

  boolean hasMoreSums() {
    return !moreSums().isEmpty();
  }

  String moreSumsTitle() {
    List<Sum> more = moreSums();
    int most = more.stream().mapToInt(Sum::total).max().orElse(0);
    return more.size() + " more, each with at most " + most;
  }

  private List<Sum> sums(List<Deployable> deployables) {
    return deployables.stream().map(this::sum).toList();
  }

  private Sum sum(Deployable deployable) {
    return new Sum(
        deployable.title(),
        deployable.perInstance(),
        deployable.instances(),
        deployable.total(),
        MapWords.isOver(deployable, map.limit()),
        map.deployables().size() <= OPEN_SUMS,
        deployable.sum().stream().map(line -> new SumLine(line.client(), line.shown())).toList(),
        MapWords.notInSum(map, deployable));
  }

  List<PhasePart> phases() {
    List<PhasePart> parts = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      List<Route> routes = map.routes(phase);
      if (!routes.isEmpty()) {
        boolean open = routes.size() <= OPEN_ROUTES;
        parts.add(
            new PhasePart(
                phase.title(), routes.stream().map(route -> route(route, open)).toList()));
      }
    }
    return parts;
  }

  private RouteItem route(Route route, boolean open) {
    List<StepItem> steps = new ArrayList<>();
    for (Step step : route.steps()) {
      if (!step.text().isEmpty()) {
        steps.add(new StepItem(at(step.place()), step.member(), step.text(), source(step.place())));
      }
    }
    Client client = map.client(route.client());
    boolean closed = route.phase() == Phase.SHUTDOWN && client.closedBy() != null;
    return new RouteItem(
        closed ? "closed by " + MapWords.closer(map, client) : route.start(),
        route.why(),
        route.client(),
        route.leak(),
        open && route.leak(),
        steps);
  }

  List<ClientPart> clients() {
    return map.clients().stream().map(this::client).toList();
  }

  private ClientPart client(Client client) {
    return new ClientPart(
        client.id(),
        client.expression(),
        client.clientType(),
        at(client.place()),
        client.target(),
        client.settings().stream().map(this::setting).toList(),
        map.findings(client).stream()
            .map(
                each ->
                    new FindingItem(
                        each.rule(),
                        each.severity().word(),
                        at(each.place()),
                        Secrets.hidden(each.message()),
                        each.cost(),
                        each.remedy()))
            .toList(),
        source(client.place()));
  }

  private SettingRow setting(Setting setting) {
    return new SettingRow(
        setting.name(),
        setting.shown(),
        setting.kind(),
        setting.place() == null ? null : at(setting.place()),
        setting.commentedOut() == null ? null : at(setting.commentedOut()));
  }

  private List<SourceLine> source(Place place) {
    List<SourceLine> lines = new ArrayList<>();
    map.excerpt(place, AROUND, AROUND)
        .forEach(
            (number, text) ->
                lines.add(
                    new SourceLine(
                        number, text, number >= place.line() && number <= place.endLine())));
    return lines;
  }

  private At at(Place place) {
    String link = null;
    if (editor != null) {
      link =
          editor.link(
              path(base.resolve(place.path())),
              Math.max(1, place.line()),
              Math.max(1, place.column()));
    }
    return new At(MapWords.line(place), link);
  }

  /** The path as links want it: with slashes, and what has a meaning in links escaped. */
  private static String path(Path file) {
    try {
      String path = file.toString().replace('\\', '/');
      return new URI("file", null, path.startsWith("/") ? path : "/" + path, null).getRawPath();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no link can be made of " + file, e);
    }
  }
}
