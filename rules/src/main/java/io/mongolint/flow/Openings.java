package io.mongolint.flow;

import io.mongolint.catalog.Operation;
import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayList;
import java.util.List;

/** What the sources open, and how each of it is followed from where it is made. */
final class Openings {
  private final Summaries summaries;
  private final Program program;
  private final Lifecycles lifecycles;
  private final CapturedContainers captured = new CapturedContainers();

  Openings(Summaries summaries) {
    this.summaries = summaries;
    this.program = summaries.program();
    this.lifecycles = summaries.lifecycles();
  }

  /** Everything that the sources open, and the parameters that they promise to close. */
  List<Resource> find(boolean includeTests) {
    List<Resource> found = new ArrayList<>();
    for (Method method : program.methods()) {
      Code code = method.code();
      if (code == null || (!includeTests && lifecycles.isTest(method))) {
        continue;
      }
      takenOver(method, found);
      for (int i = 0; i < code.steps().size(); i++) {
        ResourceKind kind = opens(code, i);
        if (kind != null
            && !isSuperCall(code, i)
            && !summaries.semantics().meaning(code, i).is(Operation.HOOKED)) {
          found.add(new Resource(kind, code, i, Resource.Shape.OPENING, null, null, null));
        }
      }
    }
    return found;
  }

  /** What a step opens, also by a reference that a library runs to make a container of it. */
  private ResourceKind opens(Code code, int step) {
    ResourceKind kind = summaries.semantics().opens(code, step);
    if (kind == null
        && code.steps().get(step) instanceof Step.Call call
        && summaries.semantics().meaning(code, step).is(Operation.WRAPS)) {
      for (int argument : call.arguments()) {
        int made = code.definitionStep(argument);
        if (made >= 0 && code.steps().get(made) instanceof Step.MethodReference) {
          return summaries.semantics().referenceOpens(code, made);
        }
      }
    }
    return kind;
  }

  /** A parameter that the method promises to close. */
  private void takenOver(Method method, List<Resource> found) {
    for (int i = 0; i < method.facts().parameters().size(); i++) {
      ResourceKind kind =
          ParameterEffect.isTakenOver(method.facts().parameters().get(i))
              ? summaries.kindOf(method.parameterTypes().get(i))
              : null;
      if (kind != null) {
        found.add(new Resource(kind, method.code(), i, Resource.Shape.PARAMETER, null, null, null));
      }
    }
  }

  private static boolean isSuperCall(Code code, int step) {
    return code.steps().get(step) instanceof Step.Call call && call.kind() == Step.CallKind.SUPER;
  }

  /** What lambdas put into the containers of the methods around them. */
  CapturedContainers captured() {
    return captured;
  }

  /** How a resource is followed through the body that it is in. */
  Seed seed(Resource resource) {
    if (resource.shape() == Resource.Shape.PARAMETER) {
      int register = resource.code().body().parameters().get(resource.step());
      return Seed.entry(register, Seed.Shape.DIRECT, null);
    }
    Step step = resource.code().steps().get(resource.step());
    return switch (resource.shape()) {
      case PUT -> captured.seed(resource);
      case PARAMETER -> throw new IllegalStateException("a parameter is no step");
      case OPENING -> {
        Semantics.Meaning meaning = summaries.semantics().meaning(resource.code(), resource.step());
        if (meaning.is(Operation.CURSORS) || meaning.is(Operation.WRAPS)) {
          yield Seed.made(resource.step(), Seed.Shape.CONTAINER, null);
        }
        yield Seed.made(resource.step(), isLazy(resource), isOfLoop(step));
      }
      // A cursor that nobody has read yet is not open because it is returned, and an enhanced for
      // drains what an Iterable of the sources gives it as it drains the driver's.
      case RETURNED -> Seed.made(resource.step(), isLazy(resource.opening()), isOfLoop(step));
      case CONTAINED -> Seed.made(resource.step(), Seed.Shape.CONTAINER, null);
      case OBJECT -> Seed.object(resource.step(), resource.held(), isLazy(resource.opening()));
    };
  }

  /** Says whether it is open only once somebody reads it. */
  boolean isLazy(Resource opening) {
    return opening.shape() == Resource.Shape.OPENING
        && summaries.semantics().meaning(opening.code(), opening.step()).is(Operation.LAZY_CURSOR)
        && !isOfLoop(opening.code().steps().get(opening.step()));
  }

  /** The iterator that an enhanced {@code for} asks for. */
  private static boolean isOfLoop(Step step) {
    return step instanceof Step.Call call && call.kind() == Step.CallKind.IMPLICIT_ITERATION;
  }
}
