package io.mongolint.flow;

import io.mongolint.catalog.Operation;
import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.FunctionalValues;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Method;
import io.mongolint.program.Program;

/**
 * What keeps a container of clients from growing: eviction by the project, or a bound of its own.
 */
final class CacheBounds {
  private final Summaries summaries;
  private final Program program;
  private final Lifecycles lifecycles;
  private final ClosingFunctions closing;

  CacheBounds(Summaries summaries) {
    this.summaries = summaries;
    this.program = summaries.program();
    this.lifecycles = summaries.lifecycles();
    closing = new ClosingFunctions(summaries);
  }

  /** What bounds a container. */
  enum Bound {
    /** Nothing. */
    NONE,
    /** A size or an expiry, and what is dropped stays open. */
    SILENT,
    /** A size or an expiry, and what is dropped is closed. */
    CLOSING
  }

  /** Some method takes entries out and closes a client. */
  boolean isEvicted(FieldRef field) {
    for (Method method : summaries.fieldUses().readers(field)) {
      if (method.code() != null
          && !lifecycles.runsAtEnd(method)
          && removes(method.code(), field)
          && (summaries.isCloser(field, method) || closesSome(method.code()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Says whether what a framework keeps of a method's results stays open: no listener of a cache
   * closes what it drops, and no other method of the class closes.
   */
  boolean keepsOpen(Method method) {
    if (lifecycles.cached(method).isEmpty()) {
      return false;
    }
    for (Method other : method.type().methods()) {
      if (other != method && other.code() != null && closesSome(other.code())) {
        return false;
      }
    }
    return program.methods().stream()
        .map(Method::code)
        .noneMatch(code -> code != null && hasClosingListener(code));
  }

  private boolean hasClosingListener(Code code) {
    for (Step step : code.steps()) {
      if (step instanceof Step.Call call && isListener(call.name()) && listenerCloses(code, call)) {
        return true;
      }
    }
    return false;
  }

  private boolean removes(Code code, FieldRef field) {
    for (Step step : code.steps()) {
      if (step instanceof Step.Call call
          && (isRemoval(call.name()) || mayRemove(code, call))
          && field.equals(summaries.model(code).container(call.receiver()))) {
        return true;
      }
    }
    return false;
  }

  private boolean closesSome(Code code) {
    for (int i = 0; i < code.steps().size(); i++) {
      if (code.steps().get(i) instanceof Step.Call call
          && ((call.receiver() >= 0 && summaries.semantics().meaning(code, i).is(Operation.CLOSES))
              || code.call(i).methods().stream().anyMatch(this::closesSomething))) {
        return true;
      }
    }
    return false;
  }

  /** A helper that closes what it is given, or a method by which an object closes what it holds. */
  private boolean closesSomething(Method method) {
    return closing.closesSomeParameter(method) || closing.closesItself(method);
  }

  private static boolean isRemoval(String name) {
    return name.equals("remove") || name.equals("invalidate");
  }

  /** A function of the old value that may give null takes the entry out; else it replaces it. */
  private boolean mayRemove(Code code, Step.Call call) {
    if (!call.name().equals("compute") && !call.name().equals("computeIfPresent")) {
      return false;
    }
    for (int argument : call.arguments()) {
      for (FunctionalValues.Value value : program.functionalValues().values(code, argument)) {
        if (program.functionalValues().methods(value).stream().anyMatch(CacheBounds::givesNull)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean givesNull(Method method) {
    Code code = method.code();
    return code == null
        || Summaries.returnedRegisters(code).stream()
            .flatMap(returned -> code.origins(returned).stream())
            .anyMatch(
                origin ->
                    code.steps().get(origin) instanceof Step.Constant constant
                        && constant.kind() == Step.ConstantKind.NULL);
  }

  /** What the expression that made the container says of its bound. */
  Bound of(FieldRef field) {
    boolean bounded = false;
    boolean closes = false;
    for (Program.CallSite site : summaries.fieldUses().writers(field)) {
      Code code = site.code();
      for (int i = 0; i <= site.step(); i++) {
        Step step = code.steps().get(i);
        if (!isNear(code, site.step(), i)) {
          continue;
        }
        if (step instanceof Step.Call call) {
          bounded |= isBound(call.name());
          closes |= isListener(call.name()) && listenerCloses(code, call);
        } else if (step instanceof Step.New made && made.anonymousType() >= 0) {
          Bound eldest = eldest(code, made);
          bounded |= eldest != Bound.NONE;
          closes |= eldest == Bound.CLOSING;
        }
      }
    }
    return !bounded ? Bound.NONE : closes ? Bound.CLOSING : Bound.SILENT;
  }

  /** The chain of calls that made a container stands in one statement. */
  private static boolean isNear(Code code, int store, int step) {
    return code.steps().get(step).position().line() <= code.steps().get(store).position().endLine()
        && code.steps().get(step).position().endLine() >= code.steps().get(store).position().line();
  }

  private static boolean isBound(String name) {
    return switch (name) {
      case "maximumSize",
          "maximumWeight",
          "expireAfterAccess",
          "expireAfterWrite",
          "expireAfter",
          "weakValues",
          "softValues" ->
          true;
      default -> false;
    };
  }

  private static boolean isListener(String name) {
    return name.equals("removalListener") || name.equals("evictionListener");
  }

  private boolean listenerCloses(Code code, Step.Call call) {
    for (int argument : call.arguments()) {
      var values = program.functionalValues().values(code, argument);
      if (values.isEmpty() || values.stream().anyMatch(closing::closes)) {
        return true;
      }
    }
    return false;
  }

  private Bound eldest(Code code, Step.New made) {
    for (Method method : program.typeOfFile(code.method(), made.anonymousType()).methods()) {
      if (method.name().equals("removeEldestEntry") && method.code() != null) {
        return closesSome(method.code()) ? Bound.CLOSING : Bound.SILENT;
      }
    }
    return Bound.NONE;
  }
}
