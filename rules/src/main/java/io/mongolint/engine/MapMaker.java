package io.mongolint.engine;

import io.mongolint.facts.FilePosition;
import io.mongolint.finding.ConnectionMap;
import io.mongolint.finding.ConnectionMap.Client;
import io.mongolint.finding.ConnectionMap.Phase;
import io.mongolint.finding.ConnectionMap.Route;
import io.mongolint.finding.ConnectionMap.Setting;
import io.mongolint.finding.ConnectionMap.Step;
import io.mongolint.finding.Place;
import io.mongolint.finding.Secrets;
import io.mongolint.flow.Analysis;
import io.mongolint.flow.ClientModel;
import io.mongolint.flow.ClientSetting;
import io.mongolint.flow.ConnectionBudget;
import io.mongolint.flow.ConnectionSum;
import io.mongolint.flow.Deployable;
import io.mongolint.flow.LoopOpening;
import io.mongolint.flow.PerRequestOpening;
import io.mongolint.flow.RouteStep;
import io.mongolint.flow.StartupOpening;
import io.mongolint.program.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns what the analysis knows of clients into the connection map. */
final class MapMaker {
  private final Analysis analysis;
  private final Map<FilePosition, Client> clients = new LinkedHashMap<>();
  private final List<Route> routes = new ArrayList<>();

  private MapMaker(Analysis analysis) {
    this.analysis = analysis;
  }

  /** The map, without findings and source lines. */
  static ConnectionMap of(Analysis analysis) {
    return new MapMaker(analysis).make();
  }

  private ConnectionMap make() {
    List<ClientModel> models = analysis.clients();
    for (ClientModel model : models) {
      clients.put(model.place(), client(model, "C" + (clients.size() + 1)));
    }
    analysis.perRequestOpenings().forEach(this::addHandler);
    analysis.loopOpenings().forEach(this::addLoop);
    analysis.startupOpenings().forEach(this::addStartup);
    models.forEach(this::addOpening);
    models.forEach(this::addClosing);
    routes.sort(Comparator.comparing(Route::phase));
    List<ConnectionMap.Deployable> deployables =
        analysis.deployables().stream().map(this::deployable).toList();
    return new ConnectionMap(
        List.copyOf(clients.values()),
        routes,
        deployables,
        limit(analysis.budget()),
        List.of(),
        Map.of());
  }

  private static Client client(ClientModel model, String id) {
    return new Client(
        id,
        place(model.place()),
        model.module(),
        model.type(),
        model.member(),
        Secrets.hidden(model.expression()),
        model.clientType(),
        words(model.owner()),
        model.ownerName(),
        model.creation().words(),
        model.creationWhy(),
        model.settings().values().stream().map(MapMaker::setting).toList(),
        Secrets.hidden(model.target().shown()),
        model.closedBy());
  }

  private static Setting setting(ClientSetting setting) {
    return new Setting(
        setting.option().key(),
        words(setting.kind()),
        setting.value() == null ? null : Secrets.hidden(setting.value()),
        setting.origin(),
        setting.place() == null ? null : place(setting.place()),
        setting.commentedOut() == null ? null : place(setting.commentedOut()));
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void addHandler(PerRequestOpening opening) {
    String start = opening.method().displayName();
    String why = opening.handler().why();
    add(Phase.PER_REQUEST, start, why, steps(opening.route()), opening.opening());
    List<RouteStep> first = opening.route().subList(0, 1);
    for (RouteStep other : opening.others()) {
      List<RouteStep> steps = new ArrayList<>(first);
      steps.add(other);
      add(Phase.PER_REQUEST, start, why, steps(steps), other);
    }
  }

  private void addLoop(LoopOpening opening) {
    Method method = opening.route().get(0).code().method();
    add(
        Phase.STARTUP,
        method.displayName(),
        "in each turn of a loop",
        steps(opening.route()),
        opening.opening());
  }

  private void addStartup(StartupOpening opening) {
    String start = opening.start().displayName();
    add(Phase.STARTUP, start, "", steps(opening.route()), opening.opening());
  }

  private void add(Phase phase, String start, String why, List<Step> steps, RouteStep opening) {
    Client client = clients.get(opening.place());
    if (client != null) {
      routes.add(new Route(phase, start, why, steps, client.id(), false));
    }
  }

  /** The way to a client that no handler, no loop and nothing at startup opens. */
  private void addOpening(ClientModel model) {
    Client client = clients.get(model.place());
    boolean known = routes.stream().anyMatch(route -> route.client().equals(client.id()));
    if (known) {
      return;
    }
    if (model.opening() == null) {
      routes.add(
          new Route(
              Phase.STARTUP,
              client.madeIn().replaceFirst("^of ", ""),
              "makes it by itself",
              List.of(new Step(client.place(), model.ownerName(), client.expression())),
              client.id(),
              false));
      return;
    }
    String why =
        switch (model.creation()) {
          case LAZILY -> "when it is first needed";
          case PER_KEY -> "once for each key";
          case PER_REQUEST -> "each time it runs";
          case UNKNOWN -> "the code does not tell when";
          default -> "";
        };
    boolean again =
        model.creation() == ClientModel.Creation.PER_KEY
            || model.creation() == ClientModel.Creation.PER_REQUEST;
    routes.add(
        new Route(
            again ? Phase.PER_REQUEST : Phase.STARTUP,
            model.opening().code().method().displayName(),
            why,
            steps(List.of(model.opening())),
            client.id(),
            false));
  }

  private void addClosing(ClientModel model) {
    Client client = clients.get(model.place());
    String closer = model.closedBy() == null ? "nobody closes it" : model.closedBy();
    routes.add(new Route(Phase.SHUTDOWN, closer, "", List.of(), client.id(), false));
  }

  private static List<Step> steps(List<RouteStep> route) {
    return route.stream()
        .map(
            step ->
                new Step(
                    place(step.place()),
                    step.code().method().displayName(),
                    Secrets.hidden(step.text())))
        .toList();
  }

  private ConnectionMap.Deployable deployable(Deployable deployable) {
    ConnectionSum sum = deployable.sum();
    return new ConnectionMap.Deployable(
        deployable.name(),
        deployable.clients().stream().map(this::id).toList(),
        deployable.unbounded().stream().map(this::id).toList(),
        sum.lines().stream().map(this::line).toList(),
        sum.perInstance(),
        sum.instances(),
        sum.total());
  }

  private String id(ClientModel model) {
    return clients.get(model.place()).id();
  }

  private ConnectionMap.Line line(ConnectionSum.Line line) {
    return new ConnectionMap.Line(
        id(line.client()),
        line.poolSize(),
        line.poolSizeKnown(),
        line.servers(),
        line.serversKnown(),
        line.monitoring(),
        line.connections());
  }

  private static ConnectionMap.Limit limit(ConnectionBudget budget) {
    return budget.limit() == null
        ? null
        : new ConnectionMap.Limit(budget.limit(), budget.allowed(), budget.limitSource());
  }

  private static Place place(FilePosition position) {
    return new Place(position.path(), position.position());
  }
}
