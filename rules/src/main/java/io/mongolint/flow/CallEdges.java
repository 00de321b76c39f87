package io.mongolint.flow;

import io.mongolint.catalog.ApiMethod;
import io.mongolint.catalog.CallTrigger;
import io.mongolint.catalog.Effect;
import io.mongolint.catalog.Operation;
import io.mongolint.catalog.Runs;
import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FunctionalValues;
import io.mongolint.program.Link;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which methods a step may run: by a call, or because it hands them to a library. */
final class CallEdges {
  private final Summaries summaries;
  private final Program program;
  private final KeptResults kept;
  private final Map<Code, Map<Integer, Fan>> fans = new HashMap<>();
  private final Map<Method, List<Fan>> fansOf = new HashMap<>();

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
    IdentityHashMap<List<Method>, Fan> called = new IdentityHashMap<>();
    Map<Method, Fan> single = new HashMap<>();
    Map<List<Method>, Fan> handed = new HashMap<>();
    for (Method method : program.methods()) {
      if (method.code() == null) {
        continue;
      }
      Code code = method.code();
      Map<Integer, Fan> ofCode = new LinkedHashMap<>();
      for (int i = 0; i < code.steps().size(); i++) {
        List<Method> targets = program.targets(code, i);
        Fan fan = null;
        if (targets.size() == 1) {
          fan = single.computeIfAbsent(targets.get(0), each -> fan(targets, false));
        } else if (!targets.isEmpty()) {
          fan = called.computeIfAbsent(targets, all -> fan(all, false));
        } else {
          List<Method> all = handed(code, i);
          fan = all.isEmpty() ? null : handed.computeIfAbsent(all, each -> fan(each, true));
        }
        if (fan != null) {
          fan.users().add(method);
          ofCode.put(i, fan);
        }
      }
      fans.put(code, ofCode);
    }
  }

  private Fan fan(List<Method> targets, boolean handed) {
    Fan fan = new Fan(targets.stream().map(each -> new Edge(each, handed)).toList());
    for (Method target : targets) {
      fansOf.computeIfAbsent(target, k -> new ArrayList<>(1)).add(fan);
    }
    return fan;
  }

  /** The methods that a library runs here and now because they are handed to it. */
  private List<Method> handed(Code code, int step) {
    List<Integer> arguments =
        code.steps().get(step) instanceof Step.Call call
            ? call.arguments()
            : code.steps().get(step) instanceof Step.New made ? made.arguments() : List.of();
    List<Method> found = new ArrayList<>(summaries.lifecycles().started(code, step));
    found.addAll(program.functionalValues().elementsRun(code, step));
    addHandedByReference(code, step, arguments, found);
    for (int i = 0; i < arguments.size(); i++) {
      Set<FunctionalValues.Value> values =
          program.functionalValues().handed(code, step, arguments, i);
      if (!values.isEmpty() && runsHere(code, step, i)) {
        addMethods(values, found);
      }
      Set<FunctionalValues.Value> elements =
          program.functionalValues().elements(code, arguments.get(i));
      if (!elements.isEmpty() && runsElements(code, step, i)) {
        addMethods(elements, found);
      }
    }
    return found;
  }

  /** A container hands each of its elements to a library: {@code tasks.forEach(pool::submit)}. */
  private void addHandedByReference(
      Code code, int step, List<Integer> arguments, List<Method> found) {
    Set<FunctionalValues.Value> elements =
        code.steps().get(step) instanceof Step.Call call
            ? program.functionalValues().elements(code, call.receiver())
            : Set.of();
    if (elements.isEmpty()) {
      return;
    }
    for (int argument : arguments) {
      boolean runs =
          program.functionalValues().values(code, argument).stream()
              .flatMap(
                  each ->
                      summaries.lifecycles().handedByReference(each.code(), each.step()).stream())
              .anyMatch(each -> runsWithCaller(each.runs()) && each.effect() == Effect.RUNS);
      if (runs) {
        addMethods(elements, found);
      }
    }
  }

  private void addMethods(Set<FunctionalValues.Value> values, List<Method> found) {
    for (FunctionalValues.Value value : values) {
      found.addAll(program.functionalValues().methods(value));
    }
  }

  /** Says whether a library runs all code in a container that it is given: {@code invokeAll}. */
  private boolean runsElements(Code code, int step, int argument) {
    return summaries
        .lifecycles()
        .handed(code, step, argument)
        .filter(trigger -> runsWithCaller(trigger.runs()) && trigger.effect() == Effect.RUNS)
        .isPresent();
  }

  /** Says whether a library runs what it is given as an argument before the call returns. */
  boolean runsHere(Code code, int step, int argument) {
    Semantics.Meaning meaning = summaries.semantics().meaning(code, step);
    if (meaning.is(Operation.KEYED)
        || meaning.is(Operation.LOADS)
        || meaning.is(Operation.FILLS)
        || FunctionalValues.isComposition(code, step)) {
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
    return trigger.isEmpty()
        ? !isOpaque(code, step, argument)
        : runsWithCaller(trigger.get().runs());
  }

  /**
   * Says whether a library takes an argument as a value of any type, as containers do: whatever
   * that is, it cannot run it.
   */
  private boolean isOpaque(Code code, int step, int argument) {
    List<ApiMethod> called = code.call(step).api();
    return !called.isEmpty()
        && called.stream().allMatch(each -> program.hierarchy().api().isOpaque(each, argument));
  }

  /**
   * Says whether a call is one of a library of which neither the catalog nor the JDK tells what it
   * does with code that it is handed: that it runs here and now is no more than likely.
   */
  boolean isStranger(Code code, int step) {
    Link.ToMethod called = code.call(step);
    if (!(code.steps().get(step) instanceof Step.Call call)
        || !program.targets(code, step).isEmpty()
        || !called.isUnknown()
        || isOfJdk(called.receiverType())) {
      return false;
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      if (summaries.lifecycles().handed(code, step, i).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Windows and their parts, though of the JDK, are told by listeners what happens to them. An
   * Object has no such method, so that is what is left of a type that nobody knows.
   */
  private static boolean isOfJdk(String type) {
    return type != null
        && type.startsWith("java.")
        && !type.startsWith("java.awt.")
        && !type.equals("java.lang.Object");
  }

  private static boolean runsWithCaller(Runs runs) {
    return runs == Runs.CALLER || runs == Runs.PER_ELEMENT || runs == Runs.ONCE;
  }

  /** What a step may run, or null for nothing. */
  Fan at(Code code, int step) {
    return fans.get(code).get(step);
  }

  /** What the steps of a body may run, in the order of the steps. */
  Collection<Fan> fans(Code code) {
    return fans.get(code).values();
  }

  /** What steps may run by which they may run a method. */
  List<Fan> fansOf(Method method) {
    return fansOf.getOrDefault(method, List.of());
  }

  /**
   * All methods that may run when the given ones do, nearest first, each with the call by which a
   * shortest way comes to it. Those given have none.
   */
  Map<Method, RouteStep> callsBelow(Iterable<Method> roots) {
    Map<Method, RouteStep> found = new LinkedHashMap<>();
    Set<Fan> seen = new HashSet<>();
    Deque<Method> pending = new ArrayDeque<>();
    for (Method root : roots) {
      if (root.code() != null && !found.containsKey(root)) {
        found.put(root, null);
        pending.addLast(root);
      }
    }
    while (!pending.isEmpty()) {
      Code code = pending.removeFirst().code();
      for (Map.Entry<Integer, Fan> each : fans.get(code).entrySet()) {
        if (seen.add(each.getValue())) {
          RouteStep call = new RouteStep(code, each.getKey());
          for (Edge edge : each.getValue().edges()) {
            Method target = edge.target();
            if (target.code() != null && !found.containsKey(target)) {
              found.put(target, call);
              pending.addLast(target);
            }
          }
        }
      }
    }
    return found;
  }
}
