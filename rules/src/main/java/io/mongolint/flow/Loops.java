package io.mongolint.flow;

import io.mongolint.catalog.CallTrigger;
import io.mongolint.catalog.Runs;
import io.mongolint.facts.Body;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.program.Code;
import io.mongolint.program.FunctionalValues;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds loops outside of handlers that open a client each time round. */
final class Loops {
  private final Program program;
  private final OpeningReach reach;
  private final Ownership ownership;
  private final Lifecycles lifecycles;
  private final SureOpenings sure;
  private final HandedCode handed;
  private final Routes routes;
  private final Function<Code, Guards> guards;
  private final Set<Method> inHandlers;
  private final List<LoopOpening> found = new ArrayList<>();
  private final Set<Object> places = new HashSet<>();

  Loops(Summaries summaries, OpeningReach reach, Ownership ownership) {
    this.program = summaries.program();
    this.lifecycles = summaries.lifecycles();
    this.guards = summaries::guards;
    this.reach = reach;
    this.ownership = ownership;
    sure = new SureOpenings(reach);
    handed = new HandedCode(program);
    routes = reach.routes();
    inHandlers = reach.reachable(lifecycles.handlers().keySet());
  }

  List<LoopOpening> find(boolean includeTests) {
    for (Method method : program.methods()) {
      if (method.code() != null
          && !inHandlers.contains(method)
          && (includeTests || !lifecycles.isTest(method))) {
        visit(method.code());
      }
    }
    return found;
  }

  private void visit(Code code) {
    for (int step = 0; step < code.steps().size(); step++) {
      int loop = code.body().blocks().get(code.blockOf(step)).loop();
      if (loop >= 0
          && opensEachTime(code, step)
          && comesAgain(code, step)
          && !isGuardedByLocal(code, step)) {
        report(code, step, code.body().loops().get(loop));
      } else {
        perElement(code, step);
        fromContainer(code, step);
      }
    }
  }

  /**
   * Opens in each turn, whichever implementation is called: a loop over objects of several classes,
   * some of which open a client, is not said to. Nor is one that hands code to a library nobody
   * knows, which may keep it for later: listeners are registered like that.
   */
  private boolean opensEachTime(Code code, int step) {
    if (!sure.isSure(code, step)) {
      return false;
    }
    if (reach.isHandedToStranger(code, step) || runsElement(code, step)) {
      return false;
    }
    return reach.at(code, step).stream().anyMatch(opens -> opens.root() == Opens.Root.NONE);
  }

  /** Each element of a list of tasks, say, is run in one turn. */
  private boolean runsElement(Code code, int step) {
    return code.steps().get(step) instanceof Step.Call call
        && program.functionalValues().isElement(code, call.receiver());
  }

  /** A retry loop leaves once it has a client: then its step does not come again. */
  private boolean comesAgain(Code code, int step) {
    Set<Resource> made = ownership.outcomes(code, step).keySet();
    boolean leaks = made.stream().anyMatch(ownership.leaks()::containsKey);
    return canComeAgain(code, step, leaks)
        && (leaks || made.isEmpty() || made.stream().anyMatch(ownership::comesAgain));
  }

  private static boolean canComeAgain(Code code, int step, boolean leaks) {
    int block = code.blockOf(step);
    BitSet seen = new BitSet();
    Deque<Integer> pending = new ArrayDeque<>(next(code, block, leaks));
    while (!pending.isEmpty()) {
      int each = pending.removeFirst();
      if (each == block) {
        return true;
      }
      if (!seen.get(each)) {
        seen.set(each);
        pending.addAll(next(code, each, leaks));
      }
    }
    return false;
  }

  /** Behind exceptions too, where the client of a failed attempt is not closed. */
  private static List<Integer> next(Code code, int block, boolean exceptions) {
    Body.Block from = code.body().blocks().get(block);
    List<Integer> targets = new ArrayList<>();
    if (from.end() instanceof Terminator.Jump jump) {
      targets.add(jump.target());
    } else if (from.end() instanceof Terminator.Branch branch) {
      targets.add(branch.whenTrue());
      targets.add(branch.whenFalse());
    } else if (from.end() instanceof Terminator.Switch choice) {
      targets.addAll(choice.targets());
    }
    for (int context = from.context(); exceptions && context >= 0; ) {
      Body.ExceptionContext handlers = code.body().contexts().get(context);
      handlers.handlers().forEach(handler -> targets.add(handler.block()));
      context = handlers.parent();
    }
    return targets;
  }

  /** {@code if (client == null) client = open();} with a variable from outside of the loop. */
  private boolean isGuardedByLocal(Code code, int step) {
    int made = code.steps().get(step).target();
    for (Guards.Fact fact : guards.apply(code).at(step)) {
      if (fact instanceof Guards.EmptyVariable variable) {
        for (Step each : code.steps()) {
          if (each instanceof Step.Copy copy
              && copy.source() == made
              && copy.target() == variable.register()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void report(Code code, int step, Body.Loop loop) {
    for (CallEdges.Edge edge : reach.edges(code, step)) {
      Method target = edge.target();
      boolean inBody =
          (target.isLambda() && target.root() == code.method().root())
              || program.standsIn(target, code.method());
      if (inBody && loop.position().contains(target.facts().extent())) {
        inside(target.code(), loop);
        return;
      }
    }
    add(code, step, loop);
  }

  /** The opening stands in a lambda that the loop hands over. */
  private void inside(Code code, Body.Loop loop) {
    for (int step = 0; step < code.steps().size(); step++) {
      if (opensEachTime(code, step)) {
        add(code, step, loop);
      }
    }
  }

  private void perElement(Code code, int step) {
    if (!(code.steps().get(step) instanceof Step.Call call)) {
      return;
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      Optional<CallTrigger> trigger = lifecycles.handed(code, step, i);
      if (trigger.isPresent() && trigger.get().runs() == Runs.PER_ELEMENT) {
        program
            .functionalValues()
            .values(code, call.arguments().get(i))
            .forEach(
                value -> {
                  for (Method target : program.functionalValues().methods(value)) {
                    if (target.isLambda() && target.root() == code.method().root()) {
                      inside(target.code(), null);
                    } else if (opensForEach(value, target)) {
                      add(code, step, null);
                    }
                  }
                });
      }
    }
  }

  /** Says whether a method is code that runs for each element of a container. */
  private boolean isPerElement(Method method) {
    return handed.places(method).stream()
        .flatMap(at -> lifecycles.handed(at.code(), at.step(), at.argument()).stream())
        .anyMatch(trigger -> trigger.runs() == Runs.PER_ELEMENT);
  }

  /** All code in a container is run that a loop put there: {@code pool.invokeAll(tasks)}. */
  private void fromContainer(Code code, int step) {
    if (!(code.steps().get(step) instanceof Step.Call call) || reach.edges(code, step).isEmpty()) {
      return;
    }
    Set<FunctionalValues.Value> all = new LinkedHashSet<>();
    all.addAll(program.functionalValues().elements(code, call.receiver()));
    call.arguments().forEach(each -> all.addAll(program.functionalValues().elements(code, each)));
    for (FunctionalValues.Value each : all) {
      int loop = each.code().body().blocks().get(each.code().blockOf(each.step())).loop();
      for (Method made : program.functionalValues().methods(each)) {
        boolean run = reach.edges(code, step).stream().anyMatch(edge -> edge.target() == made);
        if (run && loop >= 0 && made.isLambda()) {
          inside(made.code(), each.code().body().loops().get(loop));
        } else if (run && made.isLambda() && isPerElement(each.code().method())) {
          inside(made.code(), null);
        }
      }
    }
  }

  /**
   * A method, not one of the element's own class, that opens a client and does not give it back: an
   * element may keep its own.
   */
  private boolean opensForEach(FunctionalValues.Value value, Method target) {
    boolean ofElement = !target.isStatic() && value.code().call(value.step()).onType();
    return !ofElement
        && !target.isConstruction()
        && !handsOutClient(target)
        && sure.opens(target)
        && reach.opens(target).stream().anyMatch(opens -> opens.root() == Opens.Root.NONE);
  }

  private boolean handsOutClient(Method method) {
    Code code = method.code();
    for (int i = 0; code != null && i < code.steps().size(); i++) {
      for (Map.Entry<Resource, Outcome> each : ownership.outcomes(code, i).entrySet()) {
        Outcome outcome = each.getValue();
        if (each.getKey().kind() == ResourceKind.CLIENT
            && outcome != null
            && (outcome.handsOut || !outcome.returnedIn.isEmpty())) {
          return true;
        }
      }
    }
    return false;
  }

  private void add(Code code, int step, Body.Loop loop) {
    List<RouteStep> route = routes.shortest(new RouteStep(code, step));
    if (isKept(code, step, loop) || isKeptBehind(route, loop)) {
      return;
    }
    if (!route.isEmpty() && places.add(route.get(0).place())) {
      found.add(new LoopOpening(loop, route));
    }
  }

  /** Kept for good and closed later: a bounded loop over configured clusters. */
  private boolean isKept(Code code, int step, Body.Loop loop) {
    if (loop != null && loop.endless()) {
      return false;
    }
    for (Outcome outcome : ownership.outcomes(code, step).values()) {
      if (outcome == null) {
        continue;
      }
      if (loop == null && outcome.returned) {
        return true;
      }
      boolean stored = !outcome.stored.isEmpty();
      boolean closed = stored && outcome.stored.stream().allMatch(ownership::isClosedOrOffered);
      if (closed || (outcome.contained && !stored && !outcome.leaks())) {
        return true;
      }
    }
    return false;
  }

  /** The method that the loop calls puts it where it is kept for good and closed later. */
  private boolean isKeptBehind(List<RouteStep> route, Body.Loop loop) {
    return loop != null
        && !loop.endless()
        && route.stream()
            .skip(1)
            .flatMap(each -> ownership.outcomes(each.code(), each.step()).values().stream())
            .anyMatch(
                outcome ->
                    outcome != null
                        && outcome.contained
                        && !outcome.stored.isEmpty()
                        && outcome.stored.stream().allMatch(ownership::isClosedOrOffered));
  }
}
