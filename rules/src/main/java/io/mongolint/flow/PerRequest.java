package io.mongolint.flow;

import io.mongolint.catalog.Lifetime;
import io.mongolint.facts.Position;
import io.mongolint.facts.TypeFacts;
import io.mongolint.program.Code;
import io.mongolint.program.FunctionalValues;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Lifecycles.Handler;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import io.mongolint.program.TypeDecl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the expressions of handlers from which a client is opened, and the shortest routes. */
final class PerRequest {
  private final OpeningReach reach;
  private final Routes routes;
  private final Lifecycles lifecycles;
  private final Program program;
  private final FunctionalValues functionalValues;
  private final Predicate<RouteStep> leaks;
  private final List<PerRequestOpening> found = new ArrayList<>();
  private final Map<Code, Set<Position>> places = new HashMap<>();
  private final Map<Fan.Bundle, Boolean> leadsOut = new HashMap<>();
  private final Map<Fan.Bundle, List<Method>> inBodies = new HashMap<>();

  PerRequest(OpeningReach reach, Summaries summaries, Predicate<RouteStep> leaks) {
    this.reach = reach;
    program = summaries.program();
    functionalValues = program.functionalValues();
    routes = reach.routes();
    this.lifecycles = summaries.lifecycles();
    this.leaks = leaks;
  }

  List<PerRequestOpening> find(boolean includeTests) {
    for (Map.Entry<Method, Handler> entry : lifecycles.handlers().entrySet()) {
      Method method = entry.getKey();
      if (method.code() != null && (includeTests || !lifecycles.isTest(method))) {
        program
            .faults()
            .attempt(
                method.type().file().path(),
                () -> visit(method, entry.getValue(), method.code(), new HashSet<>()));
      }
    }
    return Collections.unmodifiableList(found);
  }

  private void visit(Method method, Handler handler, Code code, Set<Code> seen) {
    if (!seen.add(code)) {
      return;
    }
    boolean perRun = livesPerRun(method.type());
    for (int step = 0; step < code.steps().size(); step++) {
      if (!opensHere(code, step, perRun)) {
        continue;
      }
      boolean here = reach.opensClient(code, step);
      for (Fan.Bundle bundle : reach.openingEdges(code, step)) {
        here |= leadsOut(bundle);
        for (Method target : inBodies(bundle)) {
          boolean inside =
              (target.isLambda() && target.root() == method.root())
                  || program.standsIn(target, method);
          if (!lifecycles.isHandler(target)) {
            here |= !inside;
            if (inside) {
              visit(method, handler, target.code(), seen);
            }
          }
        }
      }
      if (here && isFirstAt(code, step)) {
        add(method, handler, code, step);
      }
    }
    visitReturned(method, handler, code, seen);
  }

  /** Methods of classes, which stand in no other's body, and do not count for themselves. */
  private boolean leadsOut(Fan.Bundle bundle) {
    return leadsOut.computeIfAbsent(
        bundle,
        each ->
            each.edges().stream()
                .map(CallEdges.Edge::target)
                .anyMatch(target -> !isInBody(target) && !lifecycles.isHandler(target)));
  }

  /** Lambdas and what belongs to anonymous classes. */
  private List<Method> inBodies(Fan.Bundle bundle) {
    return inBodies.computeIfAbsent(
        bundle,
        each ->
            each.edges().stream()
                .map(CallEdges.Edge::target)
                .filter(PerRequest::isInBody)
                .toList());
  }

  private static boolean isInBody(Method method) {
    return method.isLambda() || method.type().facts().kind() == TypeFacts.Kind.ANONYMOUS;
  }

  /**
   * Code that a handler returns, such as the writer of a streamed answer, runs for that request.
   */
  private void visitReturned(Method method, Handler handler, Code code, Set<Code> seen) {
    for (int register : Summaries.returnedRegisters(code)) {
      for (FunctionalValues.Value value : functionalValues.values(code, register)) {
        for (Method target : functionalValues.methods(value)) {
          if (target.isLambda()
              && target.code() != null
              && target.root() == method.root()
              && !lifecycles.isHandler(target)) {
            visit(method, handler, target.code(), seen);
          }
        }
      }
    }
  }

  /** Copies of a finally block stand at the same place: one finding. */
  private boolean isFirstAt(Code code, int step) {
    return !places.getOrDefault(code, Set.of()).contains(code.steps().get(step).position());
  }

  private boolean opensHere(Code code, int step, boolean perRun) {
    for (Opens opens : reach.at(code, step)) {
      if (opens.root() == Opens.Root.NONE || (opens.root() == Opens.Root.THIS && perRun)) {
        return true;
      }
    }
    return false;
  }

  private boolean livesPerRun(TypeDecl type) {
    Optional<Lifecycles.Instance> instance = lifecycles.instance(type);
    Lifetime lifetime = instance.map(Lifecycles.Instance::lifetime).orElse(Lifetime.APPLICATION);
    return lifetime.isPerHandlerRun();
  }

  private void add(Method method, Handler handler, Code code, int step) {
    List<RouteStep> route = routes.shortest(new RouteStep(code, step));
    if (route.isEmpty()) {
      return;
    }
    RouteStep opening = route.get(route.size() - 1);
    List<RouteStep> others = new ArrayList<>(routes.openings(new RouteStep(code, step)));
    others.remove(opening);
    boolean closed = !leaks.test(opening) && others.stream().noneMatch(leaks);
    places.computeIfAbsent(code, k -> new HashSet<>()).add(code.steps().get(step).position());
    found.add(new PerRequestOpening(method, handler, code, step, route, others, closed));
  }
}
