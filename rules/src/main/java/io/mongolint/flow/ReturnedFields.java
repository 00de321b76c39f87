package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The fields whose value methods may return, by themselves or because a method they call does. */
final class ReturnedFields extends OnDemand<ReturnedFields.Returning> {
  private final Map<Method, Returning> methods = new HashMap<>();
  private final IdentityHashMap<List<Method>, Returning> lists = new IdentityHashMap<>();
  private final IdentityHashMap<List<Method>, List<FieldRef>> lastNamed = new IdentityHashMap<>();

  /** A method, or several of which any may run. */
  static final class Returning {
    private final Method method;
    private final Set<FieldRef> fields = new TreeSet<>();
    private List<Returning> called = List.of();

    private Returning(Method method) {
      this.method = method;
    }
  }

  /** What one method may return. */
  Set<FieldRef> of(Method method) {
    Returning returning = returning(method);
    solve(returning);
    return returning.fields;
  }

  /** What any of several methods may return, each where it is named last. */
  List<FieldRef> of(List<Method> targets) {
    if (targets.size() < 2) {
      return targets.isEmpty() ? List.of() : List.copyOf(of(targets.get(0)));
    }
    return lastNamed.computeIfAbsent(
        targets,
        all -> {
          Set<FieldRef> found = new LinkedHashSet<>();
          for (Method target : all) {
            for (FieldRef field : of(target)) {
              found.remove(field);
              found.add(field);
            }
          }
          return List.copyOf(found);
        });
  }

  private Returning returning(Method method) {
    return methods.computeIfAbsent(method, Returning::new);
  }

  @Override
  Iterable<Returning> asks(Returning each) {
    Code code = each.method == null ? null : each.method.code();
    if (code != null && !each.method.isConstruction()) {
      each.called = new ArrayList<>();
      Set<Integer> seen = new HashSet<>();
      for (int register : Summaries.returnedRegisters(code)) {
        collect(code, register, each, seen);
      }
    }
    return each.called;
  }

  private void collect(Code code, int register, Returning found, Set<Integer> seen) {
    if (!seen.add(register)) {
      return;
    }
    for (int definition : code.origins(register)) {
      FieldRef field = code.field(definition);
      if (field != null) {
        found.fields.add(field);
      } else if (code.steps().get(definition) instanceof Step.Call call) {
        List<Method> targets = code.call(definition).methods();
        if (!targets.isEmpty()) {
          found.called.add(any(targets));
        }
        if (isReading(call.name()) && call.receiver() >= 0) {
          collect(code, call.receiver(), found, seen);
        }
      }
    }
  }

  private Returning any(List<Method> targets) {
    if (targets.size() == 1) {
      return returning(targets.get(0));
    }
    return lists.computeIfAbsent(
        targets,
        all -> {
          Returning any = new Returning(null);
          any.called = all.stream().map(this::returning).toList();
          return any;
        });
  }

  private static boolean isReading(String name) {
    return switch (name) {
      case "get", "getIfPresent", "computeIfAbsent", "orElse", "orElseThrow", "getOrDefault" ->
          true;
      default -> false;
    };
  }

  @Override
  boolean grows(Returning each) {
    int before = each.fields.size();
    each.called.forEach(other -> each.fields.addAll(other.fields));
    return each.fields.size() > before;
  }

  @Override
  void done(Returning each) {
    each.called = List.of();
  }
}
