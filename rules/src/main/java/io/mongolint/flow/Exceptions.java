package io.mongolint.flow;

import io.mongolint.catalog.CallTrigger;
import io.mongolint.catalog.Operation;
import io.mongolint.facts.Body;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.facts.TypeName;
import io.mongolint.program.Code;
import io.mongolint.program.FunctionalValues;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which exceptions steps and methods may throw, by the words of the specification. */
final class Exceptions {
  /** What nobody can see is taken to be what it is as a rule, and what needs no declaration. */
  private static final String UNKNOWN = "java.lang.RuntimeException";

  private final Program program;
  private final Lifecycles lifecycles;
  private final Semantics semantics;
  private final ThrownNames names = new ThrownNames(this::sites, this::leaves);
  private final Map<Code, List<Set<String>>> ofSteps = new HashMap<>();

  Exceptions(Program program, Lifecycles lifecycles, Semantics semantics) {
    this.program = program;
    this.lifecycles = lifecycles;
    this.semantics = semantics;
  }

  /** What a step may throw. */
  Set<String> thrown(Code code, int index) {
    List<Set<String>> known =
        ofSteps.computeIfAbsent(
            code, each -> new ArrayList<>(Collections.nCopies(each.steps().size(), null)));
    Set<String> found = known.get(index);
    if (found == null) {
      ThrownNames.Site site = site(code, index, -1);
      found = site == null ? Set.of() : names.of(site);
      known.set(index, found);
    }
    return found;
  }

  /** What may leave a method. */
  Set<String> thrown(Method method) {
    return names.of(method);
  }

  /** Where exceptions come from in a method. */
  private List<ThrownNames.Site> sites(Method method) {
    Code code = method.code();
    if (code == null || method.name().equals("close")) {
      return List.of();
    }
    List<ThrownNames.Site> found = new ArrayList<>();
    for (int b = 0; b < code.body().blocks().size(); b++) {
      Body.Block block = code.body().blocks().get(b);
      for (int s = code.first(b); s < code.first(b) + block.steps().size(); s++) {
        ThrownNames.Site site = site(code, s, block.context());
        if (site != null) {
          found.add(site);
        }
      }
      if (block.end() instanceof Terminator.Throw thrown && !thrown.rethrow()) {
        Set<String> type = Set.of(type(code, thrown.value()));
        found.add(new ThrownNames.Site(block.context(), type, null));
      }
    }
    return found;
  }

  /** A step as a place from which exceptions come, or null. */
  private ThrownNames.Site site(Code code, int index, int context) {
    Step step = code.steps().get(index);
    boolean isCall = step instanceof Step.Call;
    if (!isCall && !(step instanceof Step.New) && !(step instanceof Step.Cast)) {
      return null;
    }
    if (step instanceof Step.Call call && call.kind() == Step.CallKind.IMPLICIT_CLOSE) {
      return null;
    }
    Semantics.Meaning meaning = semantics.meaning(code, index);
    List<Method> runs = program.targets(code, index);
    if (runs.isEmpty() && isCall && !meaning.is(Operation.SAME) && !onlyPasses(meaning)) {
      runs = callbacks(code, index, ((Step.Call) step).arguments());
    }
    return meaning.thrown().isEmpty() && runs.isEmpty()
        ? null
        : new ThrownNames.Site(context, meaning.thrown(), names.thrower(runs));
  }

  /** What gives back what it is given does not run it, as {@code requireNonNull}. */
  private static boolean onlyPasses(Semantics.Meaning meaning) {
    return meaning.is(Operation.PASSES) && !meaning.is(Operation.MISSING);
  }

  /** The code that a library is handed and runs. */
  private List<Method> callbacks(Code code, int index, List<Integer> arguments) {
    List<Method> found = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      Set<FunctionalValues.Value> values =
          program.functionalValues().values(code, arguments.get(i));
      if (!values.isEmpty() && throwsHere(code, index, i)) {
        for (FunctionalValues.Value value : values) {
          found.addAll(program.functionalValues().methods(value));
        }
      }
    }
    return found;
  }

  private boolean throwsHere(Code code, int index, int argument) {
    Optional<CallTrigger> handed = lifecycles.handed(code, index, argument);
    if (handed.isPresent() && handed.get().runs().isHandler()) {
      return false;
    }
    String receiver = code.call(index).receiverType();
    if (receiver != null && receiver.startsWith("java.util.concurrent.")) {
      // A task's exception stays in its thread or its future.
      return false;
    }
    return lifecycles.handedAtEnd(code, index, argument).isEmpty();
  }

  private boolean leaves(Code code, int context, String thrown) {
    for (int current = context; current >= 0; ) {
      Body.ExceptionContext handlers = code.body().contexts().get(current);
      for (Body.Handler handler : handlers.handlers()) {
        if (!handler.types().isEmpty()
            && semantics.catching(thrown, handler.types(), code) == Semantics.Catching.YES) {
          return false;
        }
      }
      current = handlers.parent();
    }
    return true;
  }

  /** The type of a thrown value, as good as it is known. */
  String type(Code code, int register) {
    TypeName type = code.type(register);
    return type != null && type.name().indexOf('.') >= 0 ? type.name() : UNKNOWN;
  }
}
