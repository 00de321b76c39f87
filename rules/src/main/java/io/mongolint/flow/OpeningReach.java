package io.mongolint.flow;

import io.mongolint.catalog.CallTrigger;
import io.mongolint.catalog.Operation;
import io.mongolint.catalog.Runs;
import io.mongolint.facts.Step;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.FunctionalValues;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which methods open a client each time they run: in their own body or in what they call. A guarded
 * opening counts only as far as its guard is new: a client kept in a field of an object is opened
 * once for each object.
 */
final class OpeningReach {
  private final Summaries summaries;
  private final Program program;
  private final Map<Method, Set<Opens>> opens = new LinkedHashMap<>();
  private final Map<Code, Map<Integer, List<Edge>>> edges = new HashMap<>();

  /** The methods that hand a method to a library which runs it. */
  private final Map<Method, Set<Method>> handing = new HashMap<>();

  private final Map<Method, Boolean> returnsFresh = new HashMap<>();
  private final Set<FieldRef> emptied;
  private final KeptResults kept;

  /**
   * One way in which a method opens a client.
   *
   * @param root the object whose field guards it
   * @param parameter index of the parameter that is the root, or -1
   * @param condition index of the parameter whose value decides, or -1
   * @param value that value, or null
   */
  record Opens(Root root, int parameter, int condition, Guards.Value value) {}

  /** Whose field guards an opening. */
  enum Root {
    /** Nobody's: it opens on every call. */
    NONE,
    /** This object's: once for each object. */
    THIS,
    /** A parameter's. */
    PARAMETER
  }

  /**
   * A step that may run a method.
   *
   * @param target the method
   * @param handed whether a library runs it
   */
  record Edge(Method target, boolean handed) {}

  OpeningReach(Summaries summaries) {
    this.summaries = summaries;
    this.program = summaries.program();
    kept = new KeptResults(summaries);
    emptied = emptiedByHandlers();
    solve();
  }

  private void solve() {
    Deque<Method> pending = new ArrayDeque<>();
    Set<Method> queued = new LinkedHashSet<>();
    // Calls of one interface share their list of targets.
    IdentityHashMap<List<Method>, List<Edge>> shared = new IdentityHashMap<>();
    for (Method method : program.methods()) {
      if (method.code() == null) {
        continue;
      }
      indexEdges(method.code(), shared);
      if (opensDirectly(method.code())) {
        pending.add(method);
        queued.add(method);
      }
    }
    while (!pending.isEmpty()) {
      Method method = pending.removeFirst();
      queued.remove(method);
      Set<Opens> known = opens.getOrDefault(method, Set.of());
      Set<Opens> found = compute(method.code());
      if (!found.equals(known)) {
        opens.put(method, found);
        for (Program.CallSite site : program.callers(method)) {
          enqueue(site.code().method(), queued, pending);
        }
        for (Method each : handing.getOrDefault(method, Set.of())) {
          enqueue(each, queued, pending);
        }
      }
    }
  }

  private static void enqueue(Method method, Set<Method> queued, Deque<Method> pending) {
    if (queued.add(method)) {
      pending.addLast(method);
    }
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

  private void indexEdges(Code code, Map<List<Method>, List<Edge>> shared) {
    Map<Integer, List<Edge>> ofCode = new LinkedHashMap<>();
    for (int i = 0; i < code.steps().size(); i++) {
      List<Method> targets = program.targets(code, i);
      if (!targets.isEmpty()) {
        ofCode.put(
            i,
            shared.computeIfAbsent(
                targets, all -> all.stream().map(each -> new Edge(each, false)).toList()));
        continue;
      }
      List<Method> handed = handed(code, i);
      if (!handed.isEmpty()) {
        ofCode.put(i, handed.stream().map(each -> new Edge(each, true)).toList());
        for (Method target : handed) {
          handing.computeIfAbsent(target, k -> new LinkedHashSet<>()).add(code.method());
        }
      }
    }
    edges.put(code, ofCode);
  }

  /** The methods that a library runs here and now because they are handed to it. */
  private List<Method> handed(Code code, int step) {
    List<Integer> arguments =
        code.steps().get(step) instanceof Step.Call call
            ? call.arguments()
            : code.steps().get(step) instanceof Step.New made ? made.arguments() : List.of();
    List<Method> found = new ArrayList<>(summaries.lifecycles().started(code, step));
    for (int i = 0; i < arguments.size(); i++) {
      Set<FunctionalValues.Value> values =
          program.functionalValues().values(code, arguments.get(i));
      if (!values.isEmpty() && runsHere(code, step, i)) {
        for (FunctionalValues.Value value : values) {
          found.addAll(program.functionalValues().methods(value));
        }
      }
    }
    return found;
  }

  private boolean runsHere(Code code, int step, int argument) {
    Semantics.Meaning meaning = summaries.semantics().meaning(code, step);
    if (meaning.is(Operation.KEYED) || meaning.is(Operation.LOADS) || meaning.is(Operation.FILLS)) {
      return false;
    }
    if (meaning.is(Operation.ONCE)) {
      return !kept.outlivesRun(code, step);
    }
    if (meaning.is(Operation.MISSING)) {
      return !kept.isStored(code, step);
    }
    if (summaries.lifecycles().handedAtEnd(code, step, argument).isPresent()) {
      return false;
    }
    Optional<CallTrigger> trigger = summaries.lifecycles().handed(code, step, argument);
    return trigger.isEmpty() || runsWithCaller(trigger.get().runs());
  }

  private static boolean runsWithCaller(Runs runs) {
    return runs == Runs.CALLER || runs == Runs.PER_ELEMENT || runs == Runs.ONCE;
  }

  private boolean opensDirectly(Code code) {
    for (int i = 0; i < code.steps().size(); i++) {
      if (opensClient(code, i)) {
        return true;
      }
    }
    return false;
  }

  /** Says whether a step opens a client by itself, or hands a library something that does. */
  boolean opensClient(Code code, int step) {
    if (summaries.semantics().opens(code, step) == ResourceKind.CLIENT) {
      return true;
    }
    if (!(code.steps().get(step) instanceof Step.Call call)
        || !program.targets(code, step).isEmpty()) {
      return false;
    }
    if (invokesOpening(code, call)) {
      return true;
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      int definition = code.definitionStep(call.arguments().get(i));
      if (definition >= 0
          && code.steps().get(definition) instanceof Step.MethodReference
          && summaries.semantics().referenceOpens(code, definition) == ResourceKind.CLIENT
          && runsHere(code, step, i)) {
        return true;
      }
    }
    return false;
  }

  /** The receiver holds {@code MongoClients::create}. */
  private boolean invokesOpening(Code code, Step.Call call) {
    for (FunctionalValues.Value value : program.functionalValues().values(code, call.receiver())) {
      if (value.code().steps().get(value.step()) instanceof Step.MethodReference
          && summaries.semantics().referenceOpens(value.code(), value.step())
              == ResourceKind.CLIENT) {
        return true;
      }
    }
    return false;
  }

  private Set<Opens> compute(Code code) {
    Set<Opens> found = new LinkedHashSet<>();
    for (int i = 0; i < code.steps().size(); i++) {
      found.addAll(at(code, i));
    }
    return found;
  }

  /** The ways in which a step opens a client, seen from the method that it stands in. */
  Set<Opens> at(Code code, int step) {
    Set<Opens> found = new LinkedHashSet<>();
    if (opensClient(code, step)) {
      Opens guarded = guarded(code, step, new Opens(Root.NONE, -1, -1, null));
      if (guarded != null) {
        found.add(guarded);
      }
    }
    // What an opening is from here depends on the way in, not on which implementation it is in.
    Set<Opens> direct = new HashSet<>();
    for (Edge edge : edges.get(code).getOrDefault(step, List.of())) {
      boolean isDirect = !edge.handed() && !edge.target().isLambda();
      for (Opens each : opens.getOrDefault(edge.target(), Set.of())) {
        if (isDirect && !direct.add(each)) {
          continue;
        }
        Opens seen = through(code, step, edge, each);
        if (seen != null) {
          found.add(seen);
        }
      }
    }
    return found;
  }

  /** Whether the step leads to an opening through one edge. */
  boolean opensThrough(Code code, int step, Edge edge) {
    return opens.getOrDefault(edge.target(), Set.of()).stream()
        .anyMatch(each -> through(code, step, edge, each) != null);
  }

  /** The methods that open a client in some way. */
  Set<Method> openingMethods() {
    return Collections.unmodifiableSet(opens.keySet());
  }

  /** All methods that may run when the given ones do. */
  Set<Method> reachable(Iterable<Method> roots) {
    Set<Method> found = new LinkedHashSet<>();
    Deque<Method> pending = new ArrayDeque<>();
    roots.forEach(pending::add);
    while (!pending.isEmpty()) {
      Method method = pending.removeFirst();
      if (method.code() != null && found.add(method)) {
        for (List<Edge> all : edges.get(method.code()).values()) {
          all.forEach(edge -> pending.addLast(edge.target()));
        }
      }
    }
    return found;
  }

  List<Edge> edges(Code code, int step) {
    return edges.get(code).getOrDefault(step, List.of());
  }

  Set<Opens> opens(Method method) {
    return opens.getOrDefault(method, Set.of());
  }

  private Opens through(Code code, int step, Edge edge, Opens inner) {
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
  private Opens condition(Code code, int step, Edge edge, Opens inner) {
    if (inner.condition() < 0) {
      return inner;
    }
    Opens free = new Opens(inner.root(), inner.parameter(), -1, null);
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
    return own < 0 ? free : new Opens(inner.root(), inner.parameter(), own, inner.value());
  }

  private static boolean contradicts(Step.ConstantKind constant, Guards.Value value) {
    return switch (value) {
      case TRUE -> constant == Step.ConstantKind.FALSE;
      case FALSE -> constant == Step.ConstantKind.TRUE;
      case NULL -> constant != Step.ConstantKind.NULL;
      case NON_NULL -> constant == Step.ConstantKind.NULL;
    };
  }

  private Opens rootOfReceiver(Code code, int step, Edge edge, Opens seen) {
    Step each = code.steps().get(step);
    if (each instanceof Step.New) {
      return unguarded(seen);
    }
    if (edge.target().isLambda()) {
      return edge.target().type() == code.method().type() ? asThis(seen) : null;
    }
    if (edge.handed() || !(each instanceof Step.Call call)) {
      return null;
    }
    return call.receiver() < 0 ? asThis(seen) : rootOf(code, call.receiver(), seen);
  }

  private Opens rootOfArgument(Code code, int step, Edge edge, int parameter, Opens seen) {
    List<Integer> arguments = arguments(code.steps().get(step));
    return edge.handed() || parameter >= arguments.size()
        ? null
        : rootOf(code, arguments.get(parameter), seen);
  }

  private static Opens unguarded(Opens seen) {
    return new Opens(Root.NONE, -1, seen.condition(), seen.value());
  }

  private static Opens asThis(Opens seen) {
    return new Opens(Root.THIS, -1, seen.condition(), seen.value());
  }

  /** Whose the object in a register is: made here, this one's, a parameter; null: older. */
  private Opens rootOf(Code code, int register, Opens seen) {
    if (register == code.body().self()) {
      return asThis(seen);
    }
    List<Integer> definitions = code.definitions(register);
    if (definitions.isEmpty()) {
      int parameter = code.body().parameters().indexOf(register);
      return parameter < 0
          ? null
          : new Opens(Root.PARAMETER, parameter, seen.condition(), seen.value());
    }
    for (int definition : definitions) {
      Opens found = rootOfDefinition(code, definition, seen);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private Opens rootOfDefinition(Code code, int definition, Opens seen) {
    Step step = code.steps().get(definition);
    if (step instanceof Step.New) {
      return guarded(code, definition, unguarded(seen));
    }
    if (step instanceof Step.Copy copy && copy.source() != copy.target()) {
      return code.definitions(copy.source()).contains(definition)
          ? null
          : rootOf(code, copy.source(), seen);
    }
    if (step instanceof Step.Cast cast && cast.source() != cast.target()) {
      return rootOf(code, cast.source(), seen);
    }
    FieldRef field = code.field(definition);
    if (field != null) {
      boolean own =
          !field.isStatic()
              && summaries.model(code).isOwn(definition)
              && isOfThis(code, field)
              && isMadeHere(field);
      return own ? asThis(seen) : null;
    }
    if (step instanceof Step.Call) {
      for (Method target : code.call(definition).methods()) {
        if (returnsFresh(target)) {
          return guarded(code, definition, unguarded(seen));
        }
      }
    }
    return null;
  }

  /** A field of this object, not of the one around it, which lives longer. */
  private boolean isOfThis(Code code, FieldRef field) {
    return program.hierarchy().isSubtype(code.method().type().id(), field.owner().id());
  }

  /** Says whether the object in a field is one that its class makes, not one that it was given. */
  private boolean isMadeHere(FieldRef field) {
    for (Program.CallSite site : summaries.fieldUses().writers(field)) {
      Step step = site.code().steps().get(site.step());
      if (step instanceof Step.FieldStore store && isFresh(site.code(), store.source(), 0)) {
        return true;
      }
    }
    return false;
  }

  /** Says whether each call of a method returns an object of its own. */
  private boolean returnsFresh(Method method) {
    Boolean known = returnsFresh.get(method);
    if (known != null) {
      return known;
    }
    returnsFresh.put(method, false);
    Code code = method.code();
    boolean fresh = false;
    if (code != null && summaries.returnedFields(method).isEmpty()) {
      for (int register : Summaries.returnedRegisters(code)) {
        fresh |= isFresh(code, register, 0);
      }
    }
    returnsFresh.put(method, fresh);
    return fresh;
  }

  private boolean isFresh(Code code, int register, int depth) {
    for (int definition : code.definitions(register)) {
      Step step = code.steps().get(definition);
      if (step instanceof Step.New) {
        return true;
      }
      if (step instanceof Step.Copy copy && depth < 4) {
        if (isFresh(code, copy.source(), depth + 1)) {
          return true;
        }
      } else if (step instanceof Step.Call) {
        for (Method target : code.call(definition).methods()) {
          if (returnsFresh(target)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** What is left of an opening behind the guards and conditions at its step; null if nothing. */
  private Opens guarded(Code code, int step, Opens seen) {
    Guards known = summaries.guards(code);
    Opens result = seen;
    for (FieldRef field : known.guarding(step)) {
      if (emptied.contains(field)) {
        continue;
      }
      boolean own =
          !field.isStatic()
              && program.hierarchy().isSubtype(code.method().type().id(), field.owner().id());
      if (!own || !isOwnEverywhere(code, field)) {
        return null;
      }
      result = asThis(result);
    }
    if (result.condition() < 0) {
      for (Guards.Fact fact : known.at(step)) {
        if (fact instanceof Guards.Parameter parameter) {
          result =
              new Opens(result.root(), result.parameter(), parameter.index(), parameter.value());
          break;
        }
      }
    }
    if (result.root() == Root.THIS && code.method().isConstruction()) {
      return unguarded(result);
    }
    return result;
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
