package io.mongolint.flow;

import io.mongolint.catalog.CallTrigger;
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
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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

  /** What steps may run by which they may run a method. */
  List<Fan> fansOf(Method method) {
    return fansOf.getOrDefault(method, List.of());
  }

  /** All methods that may run when the given ones do. */
  Set<Method> reachable(Iterable<Method> roots) {
    Set<Method> found = new LinkedHashSet<>();
    Set<Fan> seen = new HashSet<>();
    Deque<Method> pending = new ArrayDeque<>();
    roots.forEach(pending::add);
    while (!pending.isEmpty()) {
      Method method = pending.removeFirst();
      if (method.code() != null && found.add(method)) {
        for (Fan fan : fans.get(method.code()).values()) {
          if (seen.add(fan)) {
            fan.edges().forEach(edge -> pending.addLast(edge.target()));
          }
        }
      }
    }
    return found;
  }
}
