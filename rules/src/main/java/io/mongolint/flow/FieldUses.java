package io.mongolint.flow;

import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which methods read, write and return which fields. */
final class FieldUses {
  private final Program program;
  private final Map<FieldRef, Set<Method>> readers = new HashMap<>();
  private final Map<FieldRef, List<Program.CallSite>> writers = new HashMap<>();
  private final Map<FieldRef, Set<Method>> writing = new HashMap<>();
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

  /** Says whether a method, or one that it calls, writes a field. */
  boolean writes(Method method, FieldRef field) {
    return writing.computeIfAbsent(field, this::writing).contains(method);
  }

  /** Goes from the steps that write it to those who call. */
  private Set<Method> writing(FieldRef field) {
    Set<Method> found = new HashSet<>();
    Deque<Method> pending = new ArrayDeque<>();
    writers(field).forEach(site -> pending.addLast(site.code().method()));
    while (!pending.isEmpty()) {
      Method method = pending.removeFirst();
      if (found.add(method)) {
        for (Program.CallSite site : program.callers(method)) {
          if (isOnSelfOrStatic(site, method)) {
            pending.addLast(site.code().method());
          }
        }
      }
    }
    return found;
  }

  /** What is called on another object writes that one's fields. */
  private static boolean isOnSelfOrStatic(Program.CallSite site, Method target) {
    return site.code().steps().get(site.step()) instanceof Step.Call call
        && (target.isStatic()
            || call.receiver() < 0
            || call.receiver() == site.code().body().self());
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
