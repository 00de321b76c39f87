package io.mongolint.flow;

import io.mongolint.catalog.Lifetime;
import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import io.mongolint.program.TypeDecl;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What keeps an opening from happening again: guards and conditions, and whose object holds them.
 */
final class OpeningGuards {
  private final Summaries summaries;
  private final Program program;
  private final Set<FieldRef> emptied;
  private final FreshObjects fresh;

  OpeningGuards(Summaries summaries) {
    this.summaries = summaries;
    this.program = summaries.program();
    emptied = emptiedByHandlers();
    fresh = new FreshObjects(summaries);
  }

  /** Fields that a handler empties each time it runs: what they guard, they guard once. */
  private Set<FieldRef> emptiedByHandlers() {
    Set<FieldRef> found = new LinkedHashSet<>();
    for (Method method : summaries.lifecycles().handlers().keySet()) {
      if (method.code() != null) {
        found.addAll(summaries.guards(method.code()).emptied());
      }
    }
    return found;
  }

  /** What an opening behind an edge is for the method that the step is in; null if nothing. */
  Opens through(Code code, int step, CallEdges.Edge edge, Opens inner) {
    if (summaries.lifecycles().isCachedFor(code, step, edge.target())) {
      return null;
    }
    Opens seen = condition(code, step, edge, inner);
    if (seen == null) {
      return null;
    }
    seen =
        switch (inner.root()) {
          case NONE -> seen;
          case THIS -> rootOfReceiver(code, step, edge, seen);
          case PARAMETER -> rootOfArgument(code, step, edge, inner.parameter(), seen);
        };
    return seen == null ? null : guarded(code, step, seen);
  }

  private static List<Integer> arguments(Step step) {
    return step instanceof Step.Call call
        ? call.arguments()
        : step instanceof Step.New made ? made.arguments() : List.of();
  }

  /** A constant argument may switch the opening off. */
  private Opens condition(Code code, int step, CallEdges.Edge edge, Opens inner) {
    if (inner.condition() < 0) {
      return inner;
    }
    Opens free = inner.when(-1, null);
    List<Integer> arguments = arguments(code.steps().get(step));
    if (edge.handed() || inner.condition() >= arguments.size()) {
      return free;
    }
    int register = arguments.get(inner.condition());
    if (code.definition(register) instanceof Step.Constant constant) {
      return contradicts(constant.kind(), inner.value()) ? null : free;
    }
    if (code.definition(register) instanceof Step.New && inner.value() == Guards.Value.NULL) {
      return null;
    }
    int own =
        code.definitions(register).isEmpty() ? code.body().parameters().indexOf(register) : -1;
    return own < 0 ? free : inner.when(own, inner.value());
  }

  private static boolean contradicts(Step.ConstantKind constant, Guards.Value value) {
    return switch (value) {
      case TRUE -> constant == Step.ConstantKind.FALSE;
      case FALSE -> constant == Step.ConstantKind.TRUE;
      case NULL -> constant != Step.ConstantKind.NULL;
      case NON_NULL -> constant == Step.ConstantKind.NULL;
    };
  }

  private Opens rootOfReceiver(Code code, int step, CallEdges.Edge edge, Opens seen) {
    Step each = code.steps().get(step);
    if (each instanceof Step.New) {
      return seen.unguarded();
    }
    if (edge.target().isLambda()) {
      return edge.target().type() == code.method().type() ? seen.ofThis() : null;
    }
    if (edge.handed() || !(each instanceof Step.Call call)) {
      return null;
    }
    return call.receiver() < 0 ? seen.ofThis() : rootOf(code, call.receiver(), seen);
  }

  private Opens rootOfArgument(
      Code code, int step, CallEdges.Edge edge, int parameter, Opens seen) {
    List<Integer> arguments = arguments(code.steps().get(step));
    return edge.handed() || parameter >= arguments.size()
        ? null
        : rootOf(code, arguments.get(parameter), seen);
  }

  /** Whose the object in a register is: made here, this one's, a parameter; null: older. */
  private Opens rootOf(Code code, int register, Opens seen) {
    return rootOf(code, register, seen, new HashSet<>());
  }

  private Opens rootOf(Code code, int register, Opens seen, Set<Integer> visited) {
    if (register == code.body().self()) {
      return seen.ofThis();
    }
    if (!visited.add(register)) {
      return null;
    }
    List<Integer> definitions = code.definitions(register);
    if (definitions.isEmpty()) {
      int parameter = code.body().parameters().indexOf(register);
      return parameter < 0 ? null : seen.ofParameter(parameter);
    }
    for (int definition : definitions) {
      Opens found = rootOfDefinition(code, definition, seen, visited);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private Opens rootOfDefinition(Code code, int definition, Opens seen, Set<Integer> visited) {
    Step step = code.steps().get(definition);
    if (step instanceof Step.New) {
      return guarded(code, definition, seen.unguarded());
    }
    if (step instanceof Step.Copy copy) {
      return rootOf(code, copy.source(), seen, visited);
    }
    if (step instanceof Step.Cast cast) {
      return rootOf(code, cast.source(), seen, visited);
    }
    FieldRef field = code.field(definition);
    if (field != null) {
      boolean own =
          !field.isStatic()
              && summaries.model(code).isOwn(definition)
              && isOfThis(code, field)
              && fresh.isMadeByItsClass(field);
      return own ? seen.ofThis() : null;
    }
    if (step instanceof Step.Call) {
      for (Method target : code.call(definition).methods()) {
        if (fresh.returnsFresh(target)) {
          return guarded(code, definition, seen.unguarded());
        }
      }
    }
    return null;
  }

  /** A field of this object, not of the one around it, which lives longer. */
  private boolean isOfThis(Code code, FieldRef field) {
    return program.hierarchy().isSubtype(code.method().type().id(), field.owner().id());
  }

  /** What is left of an opening behind the guards and conditions at its step; null if nothing. */
  Opens guarded(Code code, int step, Opens seen) {
    Guards known = summaries.guards(code);
    if (known.isSharedBehind(step) || isRestart(code, step, known)) {
      return null;
    }
    Opens result = seen;
    List<Set<FieldRef>> guards = new ArrayList<>(known.together(step));
    known.guarding(step).forEach(field -> guards.add(Set.of(field)));
    for (Set<FieldRef> fields : guards) {
      if (fields.stream().anyMatch(emptied::contains)) {
        continue;
      }
      if (fields.stream().noneMatch(field -> isOwn(code, field))) {
        return null;
      }
      result = result.ofThis();
    }
    if (result.condition() < 0) {
      for (Guards.Fact fact : known.at(step)) {
        if (fact instanceof Guards.Parameter parameter) {
          result = result.when(parameter.index(), parameter.value());
          break;
        }
      }
    }
    if (result.root() == Opens.Root.THIS && code.method().isConstruction()) {
      return result.unguarded();
    }
    return result;
  }

  /**
   * What one task alone has is opened again because it failed, and kept. Where several requests run
   * at the same time, each that fails would open one.
   */
  private boolean isRestart(Code code, int step, Guards known) {
    TypeDecl type = code.method().type();
    boolean ofTask =
        summaries
            .lifecycles()
            .instance(type)
            .filter(instance -> instance.lifetime() == Lifetime.TASK)
            .isPresent();
    return ofTask
        && type.facts().fields().stream()
            .map(each -> new FieldRef(type, each.name()))
            .anyMatch(
                field ->
                    !summaries.closers(field).isEmpty() && known.refillsAfterFailure(step, field));
  }

  /** A field of each object alone, which guards nothing where the object is new each time. */
  private boolean isOwn(Code code, FieldRef field) {
    return !field.isStatic()
        && program.hierarchy().isSubtype(code.method().type().id(), field.owner().id())
        && isOwnEverywhere(code, field);
  }

  private boolean isOwnEverywhere(Code code, FieldRef field) {
    for (int i = 0; i < code.steps().size(); i++) {
      if (field.equals(code.field(i)) && !summaries.model(code).isOwn(i)) {
        return false;
      }
    }
    return true;
  }
}
