package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FunctionalValues;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which methods open a client each time they run: in their own body or in what they call. A guarded
 * opening counts only as far as its guard is new: a client kept in a field of an object is opened
 * once for each object.
 */
final class OpeningReach {
  private final Summaries summaries;
  private final Program program;
  private final Map<Method, Set<Opens>> opens = new LinkedHashMap<>();
  private final CallEdges edges;
  private final OpeningGuards guards;
  private final GivenCode given;
  private final Routes routes = new Routes(this);

  OpeningReach(Summaries summaries) {
    this.summaries = summaries;
    this.program = summaries.program();
    edges = new CallEdges(summaries);
    guards = new OpeningGuards(summaries);
    given = new GivenCode(program, method -> !opens(method).isEmpty(), this::refersToOpening);
    solve();
  }

  private void solve() {
    Deque<Method> pending = new ArrayDeque<>();
    Set<Method> queued = new LinkedHashSet<>();
    for (Method method : program.methods()) {
      if (method.code() != null && opensDirectly(method.code())) {
        pending.add(method);
        queued.add(method);
      }
    }
    while (!pending.isEmpty()) {
      Method method = pending.removeFirst();
      queued.remove(method);
      Set<Opens> known = opens.getOrDefault(method, Set.of());
      Set<Opens> found = compute(method.code());
      if (!found.equals(known)) {
        opens.put(method, found);
        for (Fan fan : edges.fansOf(method)) {
          if (fan.opensMore(method, found)) {
            fan.users().forEach(user -> enqueue(user, queued, pending));
          }
        }
        given.givers(method).forEach(giver -> enqueue(giver, queued, pending));
      }
    }
  }

  private static void enqueue(Method method, Set<Method> queued, Deque<Method> pending) {
    if (queued.add(method)) {
      pending.addLast(method);
    }
  }

  private boolean opensDirectly(Code code) {
    for (int i = 0; i < code.steps().size(); i++) {
      if (opensClient(code, i)) {
        return true;
      }
    }
    return false;
  }

  /** Says whether a step opens a client by itself, or hands a library something that does. */
  boolean opensClient(Code code, int step) {
    if (summaries.semantics().opens(code, step) == ResourceKind.CLIENT) {
      return true;
    }
    if (!(code.steps().get(step) instanceof Step.Call call)
        || !program.targets(code, step).isEmpty()) {
      return false;
    }
    if (invokesOpening(code, call)) {
      return true;
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      int definition = code.definitionStep(call.arguments().get(i));
      if (definition >= 0
          && summaries.semantics().referenceOpens(code, definition) == ResourceKind.CLIENT
          && edges.runsHere(code, step, i)) {
        return true;
      }
    }
    return false;
  }

  /** The receiver holds {@code MongoClients::create}. */
  private boolean invokesOpening(Code code, Step.Call call) {
    return program.functionalValues().values(code, call.receiver()).stream()
        .anyMatch(this::refersToOpening);
  }

  private boolean refersToOpening(FunctionalValues.Value value) {
    return summaries.semantics().referenceOpens(value.code(), value.step()) == ResourceKind.CLIENT;
  }

  private Set<Opens> compute(Code code) {
    Set<Opens> found = new LinkedHashSet<>();
    for (int i = 0; i < code.steps().size(); i++) {
      found.addAll(at(code, i));
    }
    return found;
  }

  /** The ways in which a step opens a client, seen from the method that it stands in. */
  Set<Opens> at(Code code, int step) {
    Set<Opens> found = new LinkedHashSet<>();
    if (opensClient(code, step)) {
      Opens guarded = guards.guarded(code, step, Opens.ALWAYS);
      if (guarded != null) {
        boolean here = summaries.semantics().opens(code, step) == ResourceKind.CLIENT;
        found.add(here ? guarded : given.runReference(code, step, guarded));
      }
    }
    Fan fan = edges.at(code, step);
    for (Fan.Way way : fan == null ? List.<Fan.Way>of() : fan.ways()) {
      Opens seen = through(code, step, way.edge(), way.opens());
      if (seen != null) {
        found.add(given.run(code, step, way.edge().target(), seen));
      }
    }
    return found;
  }

  /** What an opening behind an edge is for the method that the step is in; null if nothing. */
  private Opens through(Code code, int step, CallEdges.Edge edge, Opens inner) {
    Opens seen = given.through(code, step, edge.target(), inner);
    return seen == null ? null : guards.through(code, step, edge, seen);
  }

  /** Whether the step leads to an opening through one edge. */
  private boolean opensThrough(Code code, int step, CallEdges.Edge edge) {
    return opens(edge.target()).stream().anyMatch(each -> through(code, step, edge, each) != null);
  }

  /** The edges of a step through which it opens clients, those alike together. */
  List<Fan.Bundle> openingEdges(Code code, int step) {
    Fan fan = edges.at(code, step);
    if (fan == null || fan.ways().isEmpty()) {
      return List.of();
    }
    List<Fan.Bundle> all = fan.bundles(this);
    List<Fan.Bundle> found = new ArrayList<>(all.size());
    for (Fan.Bundle each : all) {
      if (opensThrough(code, step, each.first())) {
        found.add(each);
      }
    }
    return found;
  }

  /** Says whether a step opens at most by what it hands to a library of which nothing is known. */
  boolean isHandedToStranger(Code code, int step) {
    return summaries.semantics().opens(code, step) != ResourceKind.CLIENT
        && edges.isStranger(code, step);
  }

  /** The routes to the openings. */
  Routes routes() {
    return routes;
  }

  /** The methods that open a client in some way. */
  Set<Method> openingMethods() {
    return Collections.unmodifiableSet(opens.keySet());
  }

  /** The methods with a step that may run a method. */
  Set<Method> users(Method method) {
    Set<Method> found = new LinkedHashSet<>();
    edges.fansOf(method).forEach(fan -> found.addAll(fan.users()));
    return found;
  }

  /** All methods that may run when the given ones do. */
  Set<Method> reachable(Iterable<Method> roots) {
    return edges.callsBelow(roots).keySet();
  }

  /** The same, with the call on the way to each. */
  Map<Method, RouteStep> callsBelow(Iterable<Method> roots) {
    return edges.callsBelow(roots);
  }

  /** What the steps of a body may run. */
  Collection<Fan> fans(Code code) {
    return edges.fans(code);
  }

  /** What a step may run. */
  List<CallEdges.Edge> edges(Code code, int step) {
    Fan fan = edges.at(code, step);
    return fan == null ? List.of() : fan.edges();
  }

  Set<Opens> opens(Method method) {
    return opens.getOrDefault(method, Set.of());
  }
}
