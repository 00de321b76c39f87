package io.mongolint.flow;

import io.mongolint.catalog.Operation;
import io.mongolint.catalog.Runs;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds clients kept under keys that vary, and what bounds the containers. */
final class Caches {
  private final Summaries summaries;
  private final Program program;
  private final Lifecycles lifecycles;
  private final Ownership ownership;
  private final Map<Method, Boolean> startup = new HashMap<>();
  private final Set<Object> places = new HashSet<>();

  Caches(Summaries summaries, Ownership ownership) {
    this.summaries = summaries;
    this.program = summaries.program();
    this.lifecycles = summaries.lifecycles();
    this.ownership = ownership;
  }

  List<CachedClient> find() {
    List<CachedClient> found = new ArrayList<>();
    for (var entry : ownership.outcomes().entrySet()) {
      Resource resource = entry.getKey();
      Outcome outcome = entry.getValue();
      if (outcome == null || resource.kind() != ResourceKind.CLIENT) {
        continue;
      }
      for (FieldRef field : outcome.keyed) {
        if (!isStartupOnly(resource.code().method().root())
            && !isEvicted(field)
            && places.add(resource.opening().place())) {
          Bound bound = bound(field);
          if (bound != Bound.CLOSING) {
            found.add(
                new CachedClient(
                    resource.opening(),
                    field,
                    bound == Bound.SILENT,
                    ownership.isClosed(field)));
          }
        }
      }
    }
    return found;
  }

  /** Runs only while the application starts: what it puts in, it puts in once. */
  private boolean isStartupOnly(Method method) {
    Boolean known = startup.get(method);
    if (known != null) {
      return known;
    }
    startup.put(method, true);
    boolean once =
        method.isConstruction()
            || method.facts().kind() == MethodFacts.Kind.STATIC_INITIALIZER
            || lifecycles.isMain(method)
            || lifecycles.factory(method).isPresent()
            || lifecycles.runs(method).filter(Runs.ONCE::equals).isPresent();
    if (lifecycles.isHandler(method)) {
      once = false;
    } else if (!once) {
      List<Program.CallSite> callers = program.callers(method);
      once =
          !callers.isEmpty()
              && callers.stream()
                  .allMatch(site -> isStartupOnly(site.code().method().root()));
    }
    startup.put(method, once);
    return once;
  }

  /** Some method takes entries out and closes a client. */
  private boolean isEvicted(FieldRef field) {
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

  private boolean removes(Code code, FieldRef field) {
    for (Step step : code.steps()) {
      if (step instanceof Step.Call call
          && isRemoval(call.name())
          && summaries.model(code).container(call.receiver()) != null
          && summaries.model(code).container(call.receiver()).equals(field)) {
        return true;
      }
    }
    return false;
  }

  private boolean closesSome(Code code) {
    for (int i = 0; i < code.steps().size(); i++) {
      if (code.steps().get(i) instanceof Step.Call call
          && call.receiver() >= 0
          && summaries.semantics().meaning(code, i).is(Operation.CLOSES)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRemoval(String name) {
    return name.equals("remove")
        || name.equals("invalidate")
        || name.equals("compute")
        || name.equals("computeIfPresent");
  }

  private enum Bound {
    NONE,
    SILENT,
    CLOSING
  }

  /** What the expression that made the container says of its bound. */
  private Bound bound(FieldRef field) {
    boolean bounded = false;
    boolean listens = false;
    for (Program.CallSite site : summaries.fieldUses().writers(field)) {
      Code code = site.code();
      for (int i = 0; i < code.steps().size(); i++) {
        Step step = code.steps().get(i);
        if (step instanceof Step.Call call && isNear(code, site.step(), i)) {
          bounded |= isBound(call.name());
          listens |= isListener(call.name()) && listenerCloses(code, call);
        } else if (step instanceof Step.New made && made.anonymousType() >= 0) {
          Bound eldest = eldest(code, made);
          bounded |= eldest != Bound.NONE;
          listens |= eldest == Bound.CLOSING;
        }
      }
    }
    return !bounded ? Bound.NONE : listens ? Bound.CLOSING : Bound.SILENT;
  }

  /** The chain of calls that made a container stands in one statement. */
  private static boolean isNear(Code code, int store, int step) {
    return code.steps().get(step).position().line()
            <= code.steps().get(store).position().endLine()
        && step <= store
        && code.steps().get(step).position().endLine()
            >= code.steps().get(store).position().line();
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
      if (values.isEmpty() || values.stream().anyMatch(summaries::closesElement)) {
        return true;
      }
    }
    return false;
  }

  private Bound eldest(Code code, Step.New made) {
    for (Method method : program.typeOfFile(code.method(), made.anonymousType()).methods()) {
      if (method.name().equals("removeEldestEntry") && method.code() != null) {
        boolean closes =
            summaries.parameter(method, 0, Seed.Shape.CONTAINER, null).mayClose()
                || summaries.parameter(method, 0, Seed.Shape.DIRECT, null).mayClose();
        return closes ? Bound.CLOSING : Bound.SILENT;
      }
    }
    return Bound.NONE;
  }
}
