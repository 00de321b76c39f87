package io.mongolint.flow;

import io.mongolint.catalog.ClientOption;
import io.mongolint.catalog.ClientOptions;
import io.mongolint.facts.CommentFacts;
import io.mongolint.facts.FilePosition;
import io.mongolint.facts.Position;
import io.mongolint.facts.Step;
import io.mongolint.flow.ClientModel.Creation;
import io.mongolint.flow.ClientModel.Owner;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the model of each client: of those that the code opens, in order of place. */
final class Clients {
  private final Summaries summaries;
  private final Program program;
  private final Lifecycles lifecycles;
  private final ClientOptions options;
  private final SettingsReader reader;
  private final Set<FilePosition> perRequest = new HashSet<>();
  private final Set<FilePosition> loops = new HashSet<>();
  private final Map<FilePosition, Caches.Kept> kept;
  private final Map<FilePosition, String> leaking = new TreeMap<>();
  private final Map<FilePosition, List<Held>> held = new TreeMap<>();
  private final Set<Method> startup;
  private final Set<Method> handled;

  /** Somebody responsible for a client, with what becomes of it there. */
  private record Held(Resource resource, Outcome outcome) {}

  Clients(
      Summaries summaries,
      Ownership ownership,
      OpeningReach reach,
      List<PerRequestOpening> requests,
      List<LoopOpening> looped,
      Map<FilePosition, Caches.Kept> kept,
      List<Leak> leaks,
      ClientOptions options,
      SettingsReader reader) {
    this.summaries = summaries;
    this.program = summaries.program();
    this.lifecycles = summaries.lifecycles();
    this.options = options;
    this.reader = reader;
    this.kept = kept;
    for (PerRequestOpening each : requests) {
      perRequest.add(each.opening().place());
      each.others().forEach(other -> perRequest.add(other.place()));
    }
    looped.forEach(each -> loops.add(each.opening().place()));
    for (Leak leak : leaks) {
      switch (leak.reason()) {
        case ONLY_WITHOUT_EXCEPTION, NOT_ON_EVERY_PATH, HALF_BUILT, OVERWRITTEN -> {
          // Somebody closes it, though not always.
        }
        default -> leaking.put(leak.resource().opening().place(), leak.reason().name());
      }
    }
    ownership
        .outcomes()
        .forEach(
            (resource, outcome) -> {
              if (resource.kind() == ResourceKind.CLIENT && outcome != null) {
                held.computeIfAbsent(resource.opening().place(), k -> new ArrayList<>())
                    .add(new Held(resource, outcome));
              }
            });
    startup = reach.reachable(Startup.starting(program, lifecycles));
    handled = reach.reachable(lifecycles.handlers().keySet());
  }

  /** All clients that the code opens. */
  List<ClientModel> find(boolean includeTests) {
    Map<FilePosition, ClientModel> found = new TreeMap<>();
    for (Method method : program.methods()) {
      Code code = method.code();
      if (code == null || (!includeTests && lifecycles.isTest(method))) {
        continue;
      }
      for (int i = 0; i < code.steps().size(); i++) {
        Step step = code.steps().get(i);
        boolean opens =
            summaries.semantics().opens(code, i) == ResourceKind.CLIENT
                && !(step instanceof Step.Call call && call.kind() == Step.CallKind.SUPER);
        RouteStep opening = new RouteStep(code, i);
        if (opens && !found.containsKey(opening.place())) {
          found.put(opening.place(), model(opening));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private ClientModel model(RouteStep opening) {
    Method method = opening.code().method();
    List<Held> all = held.getOrDefault(opening.place(), List.of());
    ClientSettings settings = reader.read(opening.code(), opening.step());
    Owned owned = owned(opening, all);
    Creation creation = creation(opening, all);
    var type = opening.code().type(opening.code().steps().get(opening.step()).target());
    return new ClientModel(
        opening.place(),
        method.type().source().module(),
        method.type().facts().qualifiedName(),
        method.signature(),
        opening.text(),
        opening,
        type == null ? "MongoClient" : type.simpleName(),
        owned.owner(),
        owned.name(),
        creation,
        why(method, creation),
        named(settings.all(), method),
        settings.target(),
        leaking.containsKey(opening.place()) ? null : owned.closedBy());
  }

  private record Owned(Owner owner, String name, String closedBy) {}

  private Owned owned(RouteStep opening, List<Held> all) {
    for (Held each : all) {
      for (FieldRef field : each.outcome().stored) {
        if (each.outcome().keyed.contains(field)) {
          return new Owned(Owner.CACHE, field.toString(), closers(field));
        }
      }
    }
    Caches.Kept container = kept.get(opening.place());
    if (container != null) {
      FieldRef field = container.field();
      String evicting = container.closes() ? "whatever takes it out of " + container.name() : null;
      String closer = field == null ? null : closers(field);
      return new Owned(Owner.CACHE, container.name(), closer == null ? evicting : closer);
    }
    for (Held each : all) {
      Method method = each.resource().code().method();
      Optional<Lifecycles.Factory> factory = lifecycles.factory(method);
      boolean out = each.outcome().returned || !each.outcome().returnedIn.isEmpty();
      if (factory.isPresent() && out) {
        return new Owned(
            Owner.BEAN, method.displayName(), "its container (" + factory.get().why() + ")");
      }
    }
    for (Held each : all) {
      for (FieldRef field : each.outcome().stored) {
        Owner owner = field.isStatic() ? Owner.STATIC_FIELD : Owner.FIELD;
        return new Owned(owner, field.toString(), closers(field));
      }
    }
    Method method = opening.code().method();
    boolean callers = all.size() > 1;
    if (!callers && all.stream().anyMatch(each -> each.outcome().returned)) {
      return new Owned(Owner.CALLER, "whoever calls " + method.displayName(), null);
    }
    if (all.isEmpty()) {
      return new Owned(Owner.UNKNOWN, "", null);
    }
    Method last = all.get(all.size() - 1).resource().code().method();
    return new Owned(Owner.LOCAL, last.displayName(), last.displayName());
  }

  private String closers(FieldRef field) {
    return summaries.closers(field).stream()
        .filter(method -> !method.isLambda())
        .map(Method::displayName)
        .sorted()
        .findFirst()
        .orElse(null);
  }

  private Creation creation(RouteStep opening, List<Held> all) {
    FilePosition place = opening.place();
    if (perRequest.contains(place)) {
      return Creation.PER_REQUEST;
    }
    if (kept.containsKey(place) || all.stream().anyMatch(each -> !each.outcome().keyed.isEmpty())) {
      return Creation.PER_KEY;
    }
    if (loops.contains(place)) {
      return Creation.LOOP;
    }
    Method method = opening.code().method();
    Guards guards = summaries.guards(opening.code());
    if (!guards.guarding(opening.step()).isEmpty() || guards.isSharedBehind(opening.step())) {
      return Creation.LAZILY;
    }
    if (startup.contains(method) || startup.contains(method.root())) {
      return Creation.STARTUP;
    }
    if (method.isConstruction() || handled.contains(method)) {
      return handled.contains(method) ? Creation.LAZILY : Creation.UNKNOWN;
    }
    return Creation.UNKNOWN;
  }

  private static String why(Method method, Creation creation) {
    return creation == Creation.UNKNOWN ? "" : "by " + method.displayName();
  }

  /** Adds to what is not set where a comment sets it. */
  private Map<ClientOption, ClientSetting> named(
      Map<ClientOption, ClientSetting> settings, Method method) {
    Position within = method.type().facts().extent();
    for (CommentFacts comment : method.type().file().comments()) {
      if (!within.contains(comment.position())) {
        continue;
      }
      for (ClientOption option : ClientOption.values()) {
        ClientSetting setting = settings.get(option);
        Matcher set = option(option).matcher(comment.text());
        if (setting.isDefault() && setting.commentedOut() == null && set.find()) {
          long before =
              comment.text().substring(0, set.start()).chars().filter(c -> c == '\n').count();
          int line = comment.position().line() + (int) before;
          settings.put(
              option,
              setting.commentedOut(
                  new FilePosition(method.type().file().path(), new Position(line, 1, line, 1))));
        }
      }
    }
    return settings;
  }

  private Pattern option(ClientOption option) {
    return Pattern.compile(
        "(?i)\\b(" + String.join("|", options.names(option)) + ")\\s*[(=:]\\s*[\\w\"]");
  }
}
