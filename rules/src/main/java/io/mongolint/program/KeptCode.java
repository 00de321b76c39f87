package io.mongolint.program;

import io.mongolint.catalog.ApiMethod;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import io.mongolint.program.FunctionalValues.Value;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How code that is a value gets into containers of the JDK, and of Guava and Caffeine, and out
 * again: collections, maps, optionals, streams, references and their like. Which element it is
 * makes no difference.
 */
final class KeptCode {
  /**
   * A container with more pieces of code, as one that a helper is given by the whole program, says
   * nothing: which of them comes out, nobody knows.
   */
  private static final int MOST = 32;

  private static final List<String> PACKAGES =
      List.of(
          "java.util.",
          "com.google.common.collect.",
          "com.google.common.cache.",
          "com.github.benmanes.caffeine.cache.");

  private final Types types;
  private final FunctionalValues values;

  /** Registers that hold what came out of a container. */
  private final Set<Long> elements = new HashSet<>();

  KeptCode(Program program, FunctionalValues values) {
    this.types = program.hierarchy();
    this.values = values;
  }

  /** Registers that hold code that came out of a container. */
  Set<Long> elements() {
    return elements;
  }

  /** Values as something that has them in it. */
  static Set<Value> in(Set<Value> values) {
    Set<Value> kept = new LinkedHashSet<>();
    values.forEach(each -> kept.add(each.inContainer()));
    return kept;
  }

  /** What a call puts into the container it is called on, or into the one it gives. */
  Set<Value> taken(Code code, int step, List<Integer> arguments) {
    ApiMethod method = called(code, step);
    Set<Value> taken = new LinkedHashSet<>();
    for (int i = 0; method != null && i < arguments.size(); i++) {
      Set<Value> handed = values.values(code, arguments.get(i));
      if (!handed.isEmpty()) {
        boolean opaque = types.api().isOpaque(method, i);
        for (Value value : handed) {
          if (value.kept() || opaque) {
            taken.add(value.inContainer());
          }
        }
      }
    }
    return taken;
  }

  /** What a call on a container gives of what is in it. */
  Set<Value> given(Code code, int step, Step.Call call) {
    if (call.kind() == Step.CallKind.IMPLICIT_ITERATION && call.name().equals("next")) {
      // Of an array too, which has no such method.
      return out(code, call.receiver(), call.target());
    }
    if (call.kind() == Step.CallKind.IMPLICIT_ITERATION) {
      return kept(code, call.receiver());
    }
    ApiMethod method = call.target() < 0 ? null : called(code, step);
    if (method == null) {
      return Set.of();
    }
    return types.api().givesAnyType(method)
        ? out(code, call.receiver(), call.target())
        : kept(code, call.receiver());
  }

  private Set<Value> kept(Code code, int container) {
    Set<Value> found = new LinkedHashSet<>();
    for (Value value : values.values(code, container)) {
      if (value.kept()) {
        found.add(value);
      }
    }
    return isFull(found) ? Set.of() : found;
  }

  /** Says whether a container has more pieces of code than are told apart. */
  static boolean isFull(Collection<Value> kept) {
    return kept.size() > MOST;
  }

  /** Adds values to those that are at one place, and says whether that is more than before. */
  static boolean addAll(Set<Value> all, Set<Value> more) {
    if (all.size() + more.size() <= MOST) {
      return all.addAll(more);
    }
    int kept = 0;
    for (Value value : all) {
      kept += value.kept() ? 1 : 0;
    }
    boolean changed = false;
    for (Value value : more) {
      boolean fits = !value.kept() || kept <= MOST;
      if (fits && all.add(value)) {
        kept += value.kept() ? 1 : 0;
        changed = true;
      }
    }
    return changed;
  }

  /** What comes out of a container: code, or a container that was in it. */
  Set<Value> out(Code code, int container, int target) {
    return elements(code, container, code, target);
  }

  /** The same, to a register of another body. */
  Set<Value> elements(Code code, int container, Code to, int target) {
    Set<Value> kept = kept(code, container);
    if (kept.isEmpty() || !canBeCode(to.type(target))) {
      return kept;
    }
    elements.add(FunctionalValues.key(to, target));
    Set<Value> found = new LinkedHashSet<>();
    kept.forEach(each -> found.add(each.outOfContainer()));
    return found;
  }

  private boolean canBeCode(TypeName type) {
    return type == null
        || type.equals(TypeName.OBJECT)
        || types.decl(type) != null
        || types.api().functionalMethod(type) != null;
  }

  /** Says whether a call is one of a container, or of what such gives. */
  boolean isOfContainer(Code code, int step) {
    return called(code, step) != null;
  }

  /** The method of a container that is called, as it is declared; null if it is no such. */
  private static ApiMethod called(Code code, int step) {
    List<ApiMethod> api = code.call(step).api();
    String owner = api.isEmpty() ? "" : api.get(0).owner();
    return PACKAGES.stream().anyMatch(owner::startsWith) ? api.get(0) : null;
  }

  /** What a call of a container gives of what a function makes that it is given. */
  Set<Value> made(Code code, int step, Set<Value> results) {
    ApiMethod method = results.isEmpty() || isFull(results) ? null : called(code, step);
    if (method == null) {
      return Set.of();
    }
    Set<Value> found = new LinkedHashSet<>();
    boolean itself = types.api().givesAnyType(method);
    results.forEach(each -> found.add(itself ? each : each.inContainer()));
    return found;
  }
}
