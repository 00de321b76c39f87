package io.mongolint.flow;

import io.mongolint.catalog.Operation;
import io.mongolint.facts.Step;
import io.mongolint.flow.Seed.Shape;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.FunctionalValues;
import io.mongolint.program.Method;
import io.mongolint.program.TypeDecl;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which functions close what they are given: an element of a container, say. */
final class ClosingFunctions {
  private final Summaries summaries;

  ClosingFunctions(Summaries summaries) {
    this.summaries = summaries;
  }

  /** Says whether a function closes what it is given: an element of a container, say. */
  boolean closes(FunctionalValues.Value value) {
    Step step = value.code().steps().get(value.step());
    if (step instanceof Step.MethodReference) {
      if (isClosingReference(value)) {
        return true;
      }
      for (Method method : value.code().call(value.step()).methods()) {
        if (closesSomeParameter(method) || closesItself(method)) {
          return true;
        }
      }
      return false;
    }
    for (Method method : summaries.program().functionalValues().methods(value)) {
      if (closesSomeParameter(method)) {
        return true;
      }
    }
    return false;
  }

  /** {@code MongoClient::close}. */
  private boolean isClosingReference(FunctionalValues.Value value) {
    return value.code().steps().get(value.step()) instanceof Step.MethodReference reference
        && (summaries.semantics().meaning(value.code(), value.step()).is(Operation.CLOSES)
            || reference.name().equals("close"));
  }

  /**
   * Says whether a call runs such a reference, which somebody stored: {@code destroy.accept(c)}.
   */
  boolean isRunBy(Code code, int step) {
    return code.steps().get(step) instanceof Step.Call call
        && summaries.program().functionalValues().values(code, call.receiver()).stream()
            .anyMatch(this::isClosingReference);
  }

  /** Says whether a function neither gives back nor keeps what it is given. */
  boolean onlyReads(FunctionalValues.Value value) {
    boolean lambda = value.code().steps().get(value.step()) instanceof Step.Lambda;
    for (Method method : summaries.program().functionalValues().methods(value)) {
      ParameterEffect effect = summaries.parameter(method, 0, Shape.DIRECT, null);
      if (effect.returns()
          || effect.escapes()
          || effect.mayClose()
          || !effect.stores().isEmpty()
          || !effect.returnsIn().isEmpty()) {
        return false;
      }
    }
    return lambda;
  }

  /** The fields in which a function keeps what it is given. */
  Set<FieldRef> stores(FunctionalValues.Value value) {
    Set<FieldRef> found = new TreeSet<>();
    for (Method method : summaries.program().functionalValues().methods(value)) {
      for (int i = 0; i < method.facts().parameters().size(); i++) {
        found.addAll(summaries.parameter(method, i, Shape.DIRECT, null).stores());
      }
    }
    return found;
  }

  /** Says whether a method closes what its object holds. */
  boolean closesItself(Method method) {
    Optional<FieldRef> held = summaries.heldField(method.type());
    return held.isPresent() && summaries.isCloser(held.get(), method);
  }

  /** Says whether a method closes something that it is given: a helper that closes quietly. */
  boolean closesSomeParameter(Method method) {
    for (int i = 0; i < method.facts().parameters().size(); i++) {
      TypeDecl type =
          summaries
              .program()
              .hierarchy()
              .decl(
                  method.code() == null
                      ? null
                      : method.code().type(method.body().parameters().get(i)));
      FieldRef held = type == null ? null : summaries.heldField(type).orElse(null);
      if (summaries.parameter(method, i, Shape.DIRECT, null).mayClose()
          || summaries.parameter(method, i, Shape.CONTAINER, null).mayClose()
          || (held != null && summaries.parameter(method, i, Shape.HOLDER, held).mayClose())) {
        return true;
      }
    }
    return false;
  }
}
