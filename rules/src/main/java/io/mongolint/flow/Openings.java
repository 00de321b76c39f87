package io.mongolint.flow;

import io.mongolint.catalog.Operation;
import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FunctionalValues;
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
  private final CodeGivers givers;
  private final CapturedContainers captured = new CapturedContainers();

  Openings(Summaries summaries, CodeGivers givers) {
    this.summaries = summaries;
    this.givers = givers;
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
          found.add(new Resource(kind, code, i, Resource.Shape.OPENING, null, null, null, null));
        } else if (kind == null) {
          invoked(code, i, found);
        }
      }
    }
    return found;
  }

  /** What a step opens, also by a reference that a library runs, which gives what that opens. */
  private ResourceKind opens(Code code, int step) {
    ResourceKind kind = summaries.semantics().opens(code, step);
    if (kind == null
        && code.steps().get(step) instanceof Step.Call call
        && functionResult(code, step) != FunctionResult.NOTHING) {
      for (int argument : call.arguments()) {
        int made = code.definitionStep(argument);
        ResourceKind given = made < 0 ? null : summaries.semantics().referenceOpens(code, made);
        if (given != null) {
          return given;
        }
      }
    }
    return kind;
  }

  /** A call of a function that refers to what opens something: {@code MongoClients::create}. */
  private void invoked(Code code, int step, List<Resource> found) {
    if (!(code.steps().get(step) instanceof Step.Call call)
        || !program.targets(code, step).isEmpty()) {
      return;
    }
    for (FunctionalValues.Value value : program.functionalValues().values(code, call.receiver())) {
      ResourceKind kind = summaries.semantics().referenceOpens(value.code(), value.step());
      if (kind != null && FunctionalValues.runsCode(call.name())) {
        found.add(
            new Resource(kind, code, step, Resource.Shape.OPENING, null, null, null, null)
                .by(givers.ofReference(code, step, value)));
      }
    }
  }

  private FunctionResult functionResult(Code code, int step) {
    return FunctionResult.of(summaries.semantics().meaning(code, step));
  }

  /** A parameter that the method promises to close. */
  private void takenOver(Method method, List<Resource> found) {
    for (int i = 0; i < method.facts().parameters().size(); i++) {
      ResourceKind kind =
          ParameterEffect.isTakenOver(method.facts().parameters().get(i))
              ? summaries.kindOf(method.parameterTypes().get(i))
              : null;
      if (kind != null) {
        found.add(
            new Resource(kind, method.code(), i, Resource.Shape.PARAMETER, null, null, null, null));
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
        if (meaning.is(Operation.CURSORS)
            || FunctionResult.of(meaning) == FunctionResult.IN_CONTAINER) {
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
