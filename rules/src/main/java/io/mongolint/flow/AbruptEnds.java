package io.mongolint.flow;

import io.mongolint.catalog.Operation;
import io.mongolint.facts.FilePosition;
import io.mongolint.facts.Step;
import io.mongolint.flow.ClientModel.Owner;
import io.mongolint.program.Code;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds {@code Runtime.halt}, and {@code System.exit} in shutdown hooks. */
final class AbruptEnds {
  private final Summaries summaries;
  private final Program program;
  private final Lifecycles lifecycles;
  private final OpeningReach reach;
  private final List<ClientModel> clients;

  AbruptEnds(Summaries summaries, OpeningReach reach, List<ClientModel> clients) {
    this.summaries = summaries;
    this.program = summaries.program();
    this.lifecycles = summaries.lifecycles();
    this.reach = reach;
    this.clients = clients;
  }

  List<AbruptEnd> find(boolean includeTests) {
    Set<Method> inHooks = reach.reachable(hooks());
    boolean closes = closesAtEnd();
    ClientModel client = closedByContainer();
    Map<FilePosition, AbruptEnd> found = new TreeMap<>();
    for (Method method : program.methods()) {
      Code code = method.code();
      if (code == null || (!includeTests && lifecycles.isTest(method))) {
        continue;
      }
      for (int i = 0; i < code.steps().size(); i++) {
        RouteStep step = new RouteStep(code, i);
        if (isCall(code, i, "halt", "java.lang.Runtime") && (closes || client != null)) {
          found.putIfAbsent(step.place(), new AbruptEnd(step, false, client));
        } else if (inHooks.contains(method) && isExit(code, i)) {
          found.putIfAbsent(step.place(), new AbruptEnd(step, true, client));
        }
      }
    }
    List<AbruptEnd> all = new ArrayList<>(found.values());
    all.sort((a, b) -> a.step().place().compareTo(b.step().place()));
    return all;
  }

  private static boolean isExit(Code code, int step) {
    return isCall(code, step, "exit", "java.lang.System")
        || isCall(code, step, "exit", "java.lang.Runtime");
  }

  private static boolean isCall(Code code, int step, String name, String type) {
    return code.steps().get(step) instanceof Step.Call call
        && call.name().equals(name)
        && type.equals(code.call(step).receiverType());
  }

  /** The code of shutdown hooks: lambdas given to one, and threads of the sources that are one. */
  private Set<Method> hooks() {
    Set<Method> found = new LinkedHashSet<>();
    for (Method method : program.methods()) {
      if (method.code() == null || !lifecycles.runsAtEnd(method)) {
        continue;
      }
      boolean lambda = method.isLambda() && registersHook(method.enclosing());
      boolean thread =
          method.name().equals("run")
              && program.hierarchy().isSubtype(method.type().id(), "java.lang.Thread");
      if (lambda || thread) {
        found.add(method);
      }
    }
    for (Method method : program.methods()) {
      if (method.code() != null && registersHook(method)) {
        references(method.code(), found);
      }
    }
    return found;
  }

  /** {@code addShutdownHook(new Thread(this::stop))}. */
  private void references(Code code, Set<Method> found) {
    for (int i = 0; i < code.steps().size(); i++) {
      if (code.steps().get(i) instanceof Step.MethodReference) {
        code.call(i).methods().stream()
            .filter(method -> method.code() != null && lifecycles.runsAtEnd(method))
            .forEach(found::add);
      }
    }
  }

  private static boolean registersHook(Method method) {
    return method.code() != null
        && method.code().steps().stream()
            .anyMatch(
                step -> step instanceof Step.Call call && call.name().equals("addShutdownHook"));
  }

  private boolean closesAtEnd() {
    List<Method> ends =
        program.methods().stream()
            .filter(method -> lifecycles.runsAtEnd(method) && !lifecycles.isTest(method))
            .toList();
    for (Method method : reach.reachable(ends)) {
      for (int i = 0; i < method.code().steps().size(); i++) {
        if (closes(method.code(), i)) {
          return true;
        }
      }
    }
    return program.methods().stream()
        .anyMatch(method -> registersHook(method) && refersToClosing(method.code()));
  }

  /** {@code addShutdownHook(new Thread(client::close))}: no method of the sources runs then. */
  private boolean refersToClosing(Code code) {
    for (int i = 0; i < code.steps().size(); i++) {
      if (code.steps().get(i) instanceof Step.MethodReference && closes(code, i)) {
        return !lifecycles.isTest(code.method());
      }
    }
    return false;
  }

  private boolean closes(Code code, int step) {
    String type = code.call(step).receiverType();
    return summaries.semantics().meaning(code, step).is(Operation.CLOSES)
        || (type != null
            && type.endsWith("MongoClient")
            && code.steps().get(step) instanceof Step.Call call
            && call.name().equals("close"));
  }

  private ClientModel closedByContainer() {
    return clients.stream()
        .filter(
            client ->
                client.closedBy() != null
                    && (client.owner() == Owner.BEAN || client.owner() == Owner.FRAMEWORK))
        .findFirst()
        .orElse(null);
  }
}
