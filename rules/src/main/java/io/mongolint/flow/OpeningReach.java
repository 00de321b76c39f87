package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FunctionalValues;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
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

  OpeningReach(Summaries summaries) {
    this.summaries = summaries;
    this.program = summaries.program();
    edges = new CallEdges(summaries);
    guards = new OpeningGuards(summaries);
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
        for (Program.CallSite site : program.callers(method)) {
          enqueue(site.code().method(), queued, pending);
        }
        for (Method each : edges.handing(method)) {
          enqueue(each, queued, pending);
        }
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
          && code.steps().get(definition) instanceof Step.MethodReference
          && summaries.semantics().referenceOpens(code, definition) == ResourceKind.CLIENT
          && edges.runsHere(code, step, i)) {
        return true;
      }
    }
    return false;
  }

  /** The receiver holds {@code MongoClients::create}. */
  private boolean invokesOpening(Code code, Step.Call call) {
    for (FunctionalValues.Value value : program.functionalValues().values(code, call.receiver())) {
      if (value.code().steps().get(value.step()) instanceof Step.MethodReference
          && summaries.semantics().referenceOpens(value.code(), value.step())
              == ResourceKind.CLIENT) {
        return true;
      }
    }
    return false;
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
        found.add(guarded);
      }
    }
    // What an opening is from here depends on the way in, not on which implementation it is in.
    Set<Opens> direct = new HashSet<>();
    for (CallEdges.Edge edge : edges.at(code, step)) {
      boolean isDirect = !edge.handed() && !edge.target().isLambda();
      for (Opens each : opens.getOrDefault(edge.target(), Set.of())) {
        if (isDirect && !direct.add(each)) {
          continue;
        }
        Opens seen = guards.through(code, step, edge, each);
        if (seen != null) {
          found.add(seen);
        }
      }
    }
    return found;
  }

  /** Whether the step leads to an opening through one edge. */
  boolean opensThrough(Code code, int step, CallEdges.Edge edge) {
    return opens.getOrDefault(edge.target(), Set.of()).stream()
        .anyMatch(each -> guards.through(code, step, edge, each) != null);
  }

  /** The methods that open a client in some way. */
  Set<Method> openingMethods() {
    return Collections.unmodifiableSet(opens.keySet());
  }

  /** All methods that may run when the given ones do. */
  Set<Method> reachable(Iterable<Method> roots) {
    return edges.reachable(roots);
  }

  /** What a step may run. */
  List<CallEdges.Edge> edges(Code code, int step) {
    return edges.at(code, step);
  }

  Set<Opens> opens(Method method) {
    return opens.getOrDefault(method, Set.of());
  }
}
