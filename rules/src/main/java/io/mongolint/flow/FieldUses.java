package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which methods read, write and return which fields. */
final class FieldUses {
  private final Program program;
  private final Map<FieldRef, Set<Method>> readers = new HashMap<>();
  private final Map<FieldRef, List<Program.CallSite>> writers = new HashMap<>();
  private final Map<Method, Set<FieldRef>> written = new HashMap<>();
  private final Map<FieldRef, Set<Method>> getters = new HashMap<>();
  private final ReturnedFields returned = new ReturnedFields();

  FieldUses(Program program) {
    this.program = program;
    for (Method method : program.methods()) {
      Code code = method.code();
      if (code == null) {
        continue;
      }
      for (int i = 0; i < code.steps().size(); i++) {
        FieldRef field = code.field(i);
        if (field == null) {
          continue;
        }
        if (code.steps().get(i) instanceof Step.FieldStore) {
          writers.computeIfAbsent(field, k -> new ArrayList<>()).add(new Program.CallSite(code, i));
        } else {
          readers.computeIfAbsent(field, k -> new LinkedHashSet<>()).add(method);
        }
      }
    }
    for (Method method : program.methods()) {
      for (FieldRef field : returned(method)) {
        getters.computeIfAbsent(field, k -> new LinkedHashSet<>()).add(method);
      }
    }
  }

  /** The methods that read a field, by its name or through a method that returns it. */
  Set<Method> readers(FieldRef field) {
    Set<Method> found = new LinkedHashSet<>(readers.getOrDefault(field, Set.of()));
    for (Method getter : getters.getOrDefault(field, Set.of())) {
      program.callers(getter).forEach(site -> found.add(site.code().method()));
    }
    return found;
  }

  /** The steps that write a field. */
  List<Program.CallSite> writers(FieldRef field) {
    return writers.getOrDefault(field, List.of());
  }

  /** The fields that a method, or one that it calls, writes. */
  Set<FieldRef> written(Method method) {
    Set<FieldRef> known = written.get(method);
    if (known != null) {
      return known;
    }
    Set<FieldRef> found = new TreeSet<>();
    collectWritten(method, found, new HashSet<>(), 0);
    written.put(method, found);
    return found;
  }

  private void collectWritten(Method method, Set<FieldRef> found, Set<Method> seen, int depth) {
    Code code = method.code();
    if (code == null || depth > 6 || !seen.add(method)) {
      return;
    }
    for (int i = 0; i < code.steps().size(); i++) {
      Step step = code.steps().get(i);
      if (step instanceof Step.FieldStore) {
        FieldRef field = code.field(i);
        if (field != null) {
          found.add(field);
        }
      } else if (step instanceof Step.Call call
          && (call.receiver() < 0 || call.receiver() == code.body().self())) {
        for (Method target : code.call(i).methods()) {
          collectWritten(target, found, seen, depth + 1);
        }
      } else if (step instanceof Step.Call) {
        for (Method target : code.call(i).methods()) {
          if (target.isStatic()) {
            collectWritten(target, found, seen, depth + 1);
          }
        }
      }
    }
  }

  /** The fields whose value a method may return. */
  Set<FieldRef> returned(Method method) {
    return returned.of(method);
  }

  /** The fields whose value one of several methods may return. */
  List<FieldRef> returned(List<Method> targets) {
    return returned.of(targets);
  }
}
