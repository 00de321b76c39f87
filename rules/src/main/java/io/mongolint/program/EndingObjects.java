package io.mongolint.program;

import io.mongolint.catalog.CallTrigger;
import io.mongolint.catalog.Effect;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What runs of the objects that are handed to something that runs or closes them at the end. */
final class EndingObjects {
  private static final String AUTO_CLOSEABLE = "java.lang.AutoCloseable";

  private final Surroundings around;
  private final HandedCode handed;
  private final Handed running;
  private final Handed ending;
  private final Map<FieldRef, List<Held>> stores = new HashMap<>();

  private record Held(Code code, int register) {}

  EndingObjects(Surroundings around, HandedCode handed, Handed running, Handed ending) {
    this.around = around;
    this.handed = handed;
    this.running = running;
    this.ending = ending;
    for (Method method : around.program().methods()) {
      Code code = method.code();
      for (int i = 0; code != null && i < code.steps().size(); i++) {
        if (code.steps().get(i) instanceof Step.FieldStore store && code.field(i) != null) {
          stores
              .computeIfAbsent(code.field(i), field -> new ArrayList<>())
              .add(new Held(code, store.source()));
        }
      }
    }
  }

  /** The methods that run when what a register holds does: a lambda, a thread, a closeable. */
  Set<Method> run(Code code, int register) {
    Set<Method> found = new LinkedHashSet<>();
    addRun(new Held(code, register), new HashSet<>(), found);
    return found;
  }

  private void addRun(Held held, Set<Held> seen, Set<Method> found) {
    if (!seen.add(held)) {
      return;
    }
    Code code = held.code();
    int register = held.register();
    found.addAll(handed.functional(code, register));
    for (TypeDecl type : handed.objects(code, register)) {
      List<Method> closing = closing(type);
      found.addAll(closing.isEmpty() ? handed.callbacks(type) : closing);
    }
    for (Held source : sources(code, register)) {
      addRun(source, seen, found);
    }
  }

  /** Where the code comes from that a thread, a field or a method's result stands for. */
  private List<Held> sources(Code code, int register) {
    List<Held> found = new ArrayList<>();
    for (int step : code.definitions(register)) {
      Step at = code.steps().get(step);
      if (at instanceof Step.Copy copy) {
        found.add(new Held(code, copy.source()));
      } else if (at instanceof Step.Cast cast) {
        found.add(new Held(code, cast.source()));
      } else if (code.field(step) != null) {
        found.addAll(stores.getOrDefault(code.field(step), List.of()));
      } else {
        addHanded(code, step, found);
        addReturned(code, step, found);
      }
    }
    return found;
  }

  /** {@code new Thread(code)}, {@code Thread.ofVirtual().unstarted(code)}. */
  private void addHanded(Code code, int step, List<Held> found) {
    List<Integer> arguments = Handed.arguments(code.steps().get(step));
    for (int i = 0; i < arguments.size(); i++) {
      if (running.at(code, step, i).filter(each -> each.effect() == Effect.RUNS).isPresent()) {
        found.add(new Held(code, arguments.get(i)));
      }
    }
  }

  private static void addReturned(Code code, int step, List<Held> found) {
    if (!(code.steps().get(step) instanceof Step.Call)) {
      return;
    }
    for (Method target : code.call(step).methods()) {
      if (target.code() != null) {
        target
            .body()
            .blocks()
            .forEach(
                block -> {
                  if (block.end() instanceof Terminator.Return done && done.value() >= 0) {
                    found.add(new Held(target.code(), done.value()));
                  }
                });
      }
    }
  }

  /** The closing methods of the objects of the project that a register may hold. */
  Set<Method> closed(Code code, int register) {
    Set<Method> found = new LinkedHashSet<>();
    handed.objects(code, register).forEach(type -> found.addAll(closing(type)));
    return found;
  }

  /** The closing methods of what is wrapped in an object that a register holds. */
  Set<Method> wrapped(Code code, int register) {
    Set<Method> found = new LinkedHashSet<>();
    addWrapped(new Held(code, register), new HashSet<>(), found);
    return found;
  }

  private void addWrapped(Held held, Set<Held> seen, Set<Method> found) {
    if (!seen.add(held)) {
      return;
    }
    Code code = held.code();
    int register = held.register();
    for (int step : code.definitions(register)) {
      List<Integer> arguments = Handed.arguments(code.steps().get(step));
      for (int i = 0; i < arguments.size(); i++) {
        if (ending
            .at(code, step, i)
            .map(CallTrigger::effect)
            .filter(Effect.WRAPS::equals)
            .isPresent()) {
          found.addAll(closed(code, arguments.get(i)));
        }
      }
    }
    for (Held source : sources(code, register)) {
      addWrapped(source, seen, found);
    }
  }

  private List<Method> closing(TypeDecl type) {
    if (!around.hierarchy().isSubtype(type.id(), AUTO_CLOSEABLE)) {
      return List.of();
    }
    return around.inheritance().visible(type).stream()
        .filter(each -> each.name().equals("close") && each.facts().parameters().isEmpty())
        .toList();
  }
}
