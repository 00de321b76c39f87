package io.mongolint.flow;

import io.mongolint.catalog.Lifetime;
import io.mongolint.facts.Position;
import io.mongolint.program.Code;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the expressions of startup code from which a client is opened. One opening may have several
 * of them: two objects that each make a client of their own by the same class.
 */
final class Startup {
  private final OpeningReach reach;
  private final Routes routes;
  private final Lifecycles lifecycles;
  private final Set<Method> starting;
  private final Set<List<Object>> looped = new HashSet<>();

  Startup(Program program, Lifecycles lifecycles, OpeningReach reach, List<LoopOpening> loops) {
    this.reach = reach;
    this.lifecycles = lifecycles;
    routes = reach.routes();
    starting = starting(program, lifecycles);
    loops.forEach(loop -> looped.add(key(loop.route().get(0))));
  }

  /** What runs once, when the application starts; of what runs per instance too. */
  static Set<Method> starting(Program program, Lifecycles lifecycles) {
    Set<Method> found = new LinkedHashSet<>();
    for (Method method : program.methods()) {
      if (lifecycles.isMain(method)
          || method.name().equals("<clinit>")
          || lifecycles.factory(method).isPresent()
          || lifecycles.runs(method).filter(runs -> !runs.isHandler()).isPresent()
          || (method.isConstruction() && lifecycles.instance(method.type()).isPresent())) {
        found.add(method);
      }
    }
    return found;
  }

  private static List<Object> key(RouteStep step) {
    return List.of(step.code().method(), step.code().steps().get(step.step()).position());
  }

  /** The openings, in order of what starts. */
  List<StartupOpening> find(boolean includeTests) {
    List<StartupOpening> found = new ArrayList<>();
    for (Method method : starting) {
      if (method.code() != null
          && !lifecycles.isHandler(method)
          && !isMadePerRun(method)
          && (includeTests || !lifecycles.isTest(method))) {
        visit(method, method.code(), found);
      }
    }
    return found;
  }

  private boolean isMadePerRun(Method method) {
    return lifecycles
        .instance(method.type())
        .map(Lifecycles.Instance::lifetime)
        .filter(Lifetime::isPerHandlerRun)
        .isPresent();
  }

  private void visit(Method method, Code code, List<StartupOpening> found) {
    Set<Position> seen = new HashSet<>();
    for (int i = 0; i < code.steps().size(); i++) {
      RouteStep step = new RouteStep(code, i);
      if (!opens(code, i) || looped.contains(key(step))) {
        continue;
      }
      List<RouteStep> route = routes.shortest(step);
      // What starts by itself has an opening of its own.
      boolean own =
          route.stream().skip(1).map(each -> each.code().method()).anyMatch(starting::contains);
      // Copies of a finally block stand at the same place.
      if (!route.isEmpty() && !own && seen.add(code.steps().get(i).position())) {
        found.add(new StartupOpening(method, route));
      }
    }
  }

  /** What a parameter brings along was opened by whoever handed it over. */
  private boolean opens(Code code, int step) {
    return reach.at(code, step).stream()
            .anyMatch(opens -> opens.root() == Opens.Root.NONE || opens.root() == Opens.Root.THIS)
        && (reach.opensClient(code, step)
            || reach.openingEdges(code, step).stream()
                .flatMap(bundle -> bundle.edges().stream())
                .anyMatch(edge -> !lifecycles.isHandler(edge.target())));
  }
}
