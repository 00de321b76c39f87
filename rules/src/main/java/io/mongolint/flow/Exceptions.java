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
import java.util.HashMap;
import java.util.LinkedHashSet;
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
  private final Map<Method, Set<String>> ofMethod = new HashMap<>();

  Exceptions(Program program, Lifecycles lifecycles, Semantics semantics) {
    this.program = program;
    this.lifecycles = lifecycles;
    this.semantics = semantics;
  }

  /** What a step may throw. */
  Set<String> thrown(Code code, int index) {
    Step step = code.steps().get(index);
    if (!(step instanceof Step.Call)
        && !(step instanceof Step.New)
        && !(step instanceof Step.Cast)) {
      return Set.of();
    }
    if (step instanceof Step.Call call && call.kind() == Step.CallKind.IMPLICIT_CLOSE) {
      return Set.of();
    }
    Set<String> library = semantics.meaning(code, index).thrown();
    List<Method> targets = program.targets(code, index);
    if (targets.isEmpty() && !(step instanceof Step.Call)) {
      return library;
    }
    Set<String> found = new LinkedHashSet<>(library);
    for (Method target : targets) {
      found.addAll(thrown(target));
    }
    boolean later = semantics.meaning(code, index).is(Operation.SAME);
    if (targets.isEmpty() && !later && step instanceof Step.Call call) {
      for (int i = 0; i < call.arguments().size(); i++) {
        addCallbacks(code, index, i, call.arguments().get(i), found);
      }
    }
    return Semantics.bounded(found);
  }

  private void addCallbacks(Code code, int index, int argument, int register, Set<String> found) {
    Set<FunctionalValues.Value> values = program.functionalValues().values(code, register);
    if (values.isEmpty()) {
      return;
    }
    Optional<CallTrigger> handed = lifecycles.handed(code, index, argument);
    if (handed.isPresent() && handed.get().runs().isHandler()) {
      return;
    }
    String receiver = code.call(index).receiverType();
    if (receiver != null && receiver.startsWith("java.util.concurrent.")) {
      // A task's exception stays in its thread or its future.
      return;
    }
    if (lifecycles.handedAtEnd(code, index, argument).isPresent()) {
      return;
    }
    for (FunctionalValues.Value value : values) {
      for (Method method : program.functionalValues().methods(value)) {
        found.addAll(thrown(method));
      }
    }
  }

  /** What may leave a method. */
  Set<String> thrown(Method method) {
    Set<String> known = ofMethod.get(method);
    if (known != null) {
      return known;
    }
    ofMethod.put(method, Set.of());
    Set<String> found = new LinkedHashSet<>();
    Code code = method.code();
    if (code != null && !method.name().equals("close")) {
      collect(code, found);
    }
    Set<String> bounded = Semantics.bounded(found);
    ofMethod.put(method, bounded);
    return bounded;
  }

  private void collect(Code code, Set<String> found) {
    for (int b = 0; b < code.body().blocks().size(); b++) {
      Body.Block block = code.body().blocks().get(b);
      for (int s = code.first(b); s < code.first(b) + block.steps().size(); s++) {
        for (String each : thrown(code, s)) {
          if (leaves(code, block.context(), each)) {
            found.add(each);
          }
        }
      }
      if (block.end() instanceof Terminator.Throw thrown && !thrown.rethrow()) {
        String type = type(code, thrown.value());
        if (leaves(code, block.context(), type)) {
          found.add(type);
        }
      }
    }
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
