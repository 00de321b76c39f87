package io.mongolint.flow;

import io.mongolint.catalog.CallTrigger;
import io.mongolint.catalog.Operation;
import io.mongolint.catalog.Runs;
import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FunctionalValues;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which methods a step may run: by a call, or because it hands them to a library. */
final class CallEdges {
  private final Summaries summaries;
  private final Program program;
  private final KeptResults kept;
  private final Map<Code, Map<Integer, List<Edge>>> edges = new HashMap<>();

  /** The methods that hand a method to a library which runs it. */
  private final Map<Method, Set<Method>> handing = new HashMap<>();

  /**
   * A step that may run a method.
   *
   * @param target the method
   * @param handed whether a library runs it
   */
  record Edge(Method target, boolean handed) {}

  CallEdges(Summaries summaries) {
    this.summaries = summaries;
    this.program = summaries.program();
    kept = new KeptResults(summaries);
    // Calls of one interface share their list of targets.
    IdentityHashMap<List<Method>, List<Edge>> shared = new IdentityHashMap<>();
    for (Method method : program.methods()) {
      if (method.code() != null) {
        indexEdges(method.code(), shared);
      }
    }
  }

  private void indexEdges(Code code, Map<List<Method>, List<Edge>> shared) {
    Map<Integer, List<Edge>> ofCode = new LinkedHashMap<>();
    for (int i = 0; i < code.steps().size(); i++) {
      List<Method> targets = program.targets(code, i);
      if (!targets.isEmpty()) {
        ofCode.put(
            i,
            shared.computeIfAbsent(
                targets, all -> all.stream().map(each -> new Edge(each, false)).toList()));
        continue;
      }
      List<Method> handed = handed(code, i);
      if (!handed.isEmpty()) {
        ofCode.put(i, handed.stream().map(each -> new Edge(each, true)).toList());
        for (Method target : handed) {
          handing.computeIfAbsent(target, k -> new LinkedHashSet<>()).add(code.method());
        }
      }
    }
    edges.put(code, ofCode);
  }

  /** The methods that a library runs here and now because they are handed to it. */
  private List<Method> handed(Code code, int step) {
    List<Integer> arguments =
        code.steps().get(step) instanceof Step.Call call
            ? call.arguments()
            : code.steps().get(step) instanceof Step.New made ? made.arguments() : List.of();
    List<Method> found = new ArrayList<>(summaries.lifecycles().started(code, step));
    for (int i = 0; i < arguments.size(); i++) {
      Set<FunctionalValues.Value> values =
          program.functionalValues().values(code, arguments.get(i));
      if (!values.isEmpty() && runsHere(code, step, i)) {
        for (FunctionalValues.Value value : values) {
          found.addAll(program.functionalValues().methods(value));
        }
      }
    }
    return found;
  }

  /** Says whether a library runs what it is given as an argument before the call returns. */
  boolean runsHere(Code code, int step, int argument) {
    Semantics.Meaning meaning = summaries.semantics().meaning(code, step);
    if (meaning.is(Operation.KEYED) || meaning.is(Operation.LOADS) || meaning.is(Operation.FILLS)) {
      return false;
    }
    if (meaning.is(Operation.ONCE)) {
      return !kept.outlivesRun(code, step);
    }
    if (meaning.is(Operation.MISSING)) {
      return !kept.isStored(code, step);
    }
    if (summaries.lifecycles().handedAtEnd(code, step, argument).isPresent()) {
      return false;
    }
    Optional<CallTrigger> trigger = summaries.lifecycles().handed(code, step, argument);
    return trigger.isEmpty() || runsWithCaller(trigger.get().runs());
  }

  private static boolean runsWithCaller(Runs runs) {
    return runs == Runs.CALLER || runs == Runs.PER_ELEMENT || runs == Runs.ONCE;
  }

  /** What a step may run. */
  List<Edge> at(Code code, int step) {
    return edges.get(code).getOrDefault(step, List.of());
  }

  /** The methods that hand a method to a library which runs it. */
  Set<Method> handing(Method method) {
    return handing.getOrDefault(method, Set.of());
  }

  /** All methods that may run when the given ones do. */
  Set<Method> reachable(Iterable<Method> roots) {
    Set<Method> found = new LinkedHashSet<>();
    Deque<Method> pending = new ArrayDeque<>();
    roots.forEach(pending::add);
    while (!pending.isEmpty()) {
      Method method = pending.removeFirst();
      if (method.code() != null && found.add(method)) {
        for (List<Edge> all : edges.get(method.code()).values()) {
          all.forEach(edge -> pending.addLast(edge.target()));
        }
      }
    }
    return found;
  }
}
