package io.mongolint.flow;

import io.mongolint.catalog.Operation;
import io.mongolint.catalog.Operations;
import io.mongolint.catalog.Runs;
import io.mongolint.facts.FilePosition;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.FunctionalValues;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import io.mongolint.program.TypeDecl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds clients kept in containers under keys that vary: put there, or made by a function that the
 * container calls, as clients, as objects that hold one, or as objects that open one when asked.
 */
final class Caches {
  private final Summaries summaries;
  private final Program program;
  private final Lifecycles lifecycles;
  private final Ownership ownership;
  private final OpeningReach reach;
  private final Routes routes;
  private final CacheBounds bounds;
  private final RefilledContainers refilled;
  private final Keys keys;
  private final Set<Method> inHandlers;
  private final Map<Method, Boolean> startup = new HashMap<>();
  private final Map<RouteStep, CachedClient> found = new TreeMap<>();
  private final Map<FilePosition, Kept> kept = new TreeMap<>();

  /**
   * A client's container.
   *
   * @param name the container's name
   * @param field the container, or null for a framework's
   * @param closes whether what is taken out of it is closed
   */
  record Kept(String name, FieldRef field, boolean closes) {}

  Caches(Summaries summaries, Ownership ownership, OpeningReach reach) {
    this.summaries = summaries;
    this.program = summaries.program();
    this.lifecycles = summaries.lifecycles();
    this.ownership = ownership;
    this.reach = reach;
    routes = reach.routes();
    bounds = new CacheBounds(summaries);
    refilled = new RefilledContainers(summaries);
    keys = new Keys(summaries);
    inHandlers = reach.reachable(lifecycles.handlers().keySet());
  }

  List<CachedClient> find(boolean includeTests) {
    for (Method method : program.methods()) {
      Code code = method.code();
      if (code == null || (!includeTests && lifecycles.isTest(method))) {
        continue;
      }
      program.faults().attempt(method.type().file().path(), () -> find(method, code));
    }
    return List.copyOf(found.values());
  }

  private void find(Method method, Code code) {
    for (int step = 0; step < code.steps().size(); step++) {
      if (code.steps().get(step) instanceof Step.Call call && call.receiver() >= 0) {
        visit(code, step, call);
      }
    }
    if (lifecycles.cached(method).isPresent() && keys.vary(method)) {
      ofMethod(method);
    }
  }

  /** The containers of all clients that were found under varying keys, those taken out too. */
  Map<FilePosition, Kept> kept() {
    return Collections.unmodifiableMap(kept);
  }

  private void visit(Code code, int step, Step.Call call) {
    Semantics.Meaning meaning = summaries.semantics().meaning(code, step);
    if (meaning.is(Operation.KEYED) || meaning.is(Operation.LOADS)) {
      boolean loader = meaning.is(Operation.LOADS);
      FieldRef field = loader ? storedInto(code, call.target()) : containerOf(code, call);
      if (field != null && (loader || keys.vary(code, call))) {
        for (int argument : call.arguments()) {
          makers(code, argument).forEach(maker -> opened(maker, field));
          if (refersToOpening(code, argument)) {
            keep(new RouteStep(code, step), field);
          }
        }
      }
    } else if (meaning.is(Operation.HOLDS) && !isStartupOnly(code.method().root())) {
      FieldRef field = containerOf(code, call);
      boolean keyed = call.arguments().size() >= 2;
      if (field != null && (keyed ? keys.vary(code, call) : growsForGood(code, field))) {
        held(code, call.arguments().get(call.arguments().size() - 1), field);
      }
    }
  }

  /**
   * A list that is closed in the end has no keys that come and go: it grows where handlers add to
   * one that was there before.
   */
  private boolean growsForGood(Code code, FieldRef field) {
    return !ownership.isClosed(field)
        || (inHandlers.contains(code.method()) && !refilled.fillsNew(code.method(), field));
  }

  private FieldRef containerOf(Code code, Step.Call call) {
    FieldRef field = summaries.model(code).container(call.receiver());
    return field != null && summaries.isGrowing(field) ? field : null;
  }

  /** The field in which the result of a call is kept. */
  private static FieldRef storedInto(Code code, int register) {
    for (int i = 0; i < code.steps().size(); i++) {
      if (code.steps().get(i) instanceof Step.FieldStore store && store.source() == register) {
        return code.field(i);
      }
    }
    return null;
  }

  /** The functions that a register may hold: lambdas, what is referred to, a loader's methods. */
  private Set<Method> makers(Code code, int register) {
    Set<Method> all = new LinkedHashSet<>();
    for (FunctionalValues.Value value : program.functionalValues().values(code, register)) {
      all.addAll(program.functionalValues().methods(value));
    }
    TypeDecl loader = program.hierarchy().decl(code.type(register));
    if (all.isEmpty() && loader != null) {
      loader.methods().stream()
          .filter(m -> m.facts().kind() == MethodFacts.Kind.METHOD)
          .forEach(all::add);
    }
    return all;
  }

  /** What a method returns goes into a framework's cache, under the method's arguments. */
  private void ofMethod(Method method) {
    for (int i = 0; i < method.code().steps().size(); i++) {
      if (!reach.at(method.code(), i).isEmpty() && keeps(method, i)) {
        List<RouteStep> route = routes.fromAnywhere(new RouteStep(method.code(), i));
        if (!route.isEmpty()) {
          String name = "the cache of " + method.displayName();
          RouteStep opening = route.get(route.size() - 1);
          boolean open = bounds.keepsOpen(method);
          kept.putIfAbsent(opening.place(), new Kept(name, null, !open));
          if (open) {
            found.putIfAbsent(opening, new CachedClient(opening, name, false, false));
          }
        }
      }
    }
  }

  /** What a maker opens goes into the container. */
  private void opened(Method maker, FieldRef field) {
    if (maker.code() == null) {
      return;
    }
    for (int i = 0; i < maker.code().steps().size(); i++) {
      if (!reach.at(maker.code(), i).isEmpty() && keeps(maker, i)) {
        report(new RouteStep(maker.code(), i), field);
      }
    }
    lazily(maker, field);
  }

  /** What the step opens outlives the maker: it is no client that is used and closed there. */
  private boolean keeps(Method maker, int step) {
    if (maker.isConstruction()) {
      return true;
    }
    int target = maker.code().steps().get(step).target();
    for (Outcome outcome : ownership.outcomes(maker.code(), step).values()) {
      if (outcome != null) {
        return outcome.handsOut
            || !outcome.returnedIn.isEmpty()
            || !outcome.stored.isEmpty()
            || outcome.leaksNormally();
      }
    }
    return isReturned(maker.code(), target) && isMadeWithClient(maker.code(), target);
  }

  private static boolean isReturned(Code code, int register) {
    for (int returned : Summaries.returnedRegisters(code)) {
      boolean copied =
          code.definitions(returned).stream()
              .map(definition -> code.steps().get(definition))
              .anyMatch(each -> each instanceof Step.Copy copy && copy.source() == register);
      if (returned == register || copied) {
        return true;
      }
    }
    return false;
  }

  /** The object made opens a client when it is asked. */
  private void lazily(Method maker, FieldRef field) {
    if (maker.isConstructor()) {
      ofType(maker.type(), field);
    }
    for (int register : Summaries.returnedRegisters(maker.code())) {
      ofType(program.hierarchy().decl(maker.code().type(register)), field);
    }
  }

  private void ofType(TypeDecl type, FieldRef field) {
    if (type == null) {
      return;
    }
    for (Method method : type.methods()) {
      boolean lazy =
          method.facts().kind() == MethodFacts.Kind.METHOD && opensOwn(reach.opens(method));
      for (int i = 0; lazy && i < method.code().steps().size(); i++) {
        if (opensOwn(reach.at(method.code(), i))) {
          report(new RouteStep(method.code(), i), field);
        }
      }
    }
  }

  /** Says whether one of some openings is that of a client which the object has for itself. */
  private static boolean opensOwn(Set<Opens> all) {
    return all.stream().anyMatch(opens -> opens.root() == Opens.Root.THIS);
  }

  /** A value is put into the container. */
  private void held(Code code, int register, FieldRef field) {
    for (int definition : code.origins(register)) {
      Step step = code.steps().get(definition);
      if (step instanceof Step.New || step instanceof Step.Call) {
        if (opensForGood(code, definition) && givesClient(code, definition)) {
          report(new RouteStep(code, definition), field);
        } else {
          made(code, definition, field);
        }
        if (step instanceof Step.New) {
          ofType(program.hierarchy().decl(code.type(step.target())), field);
        }
      }
    }
  }

  /**
   * What a library makes of a client that nobody else has: a database, a template. What the server
   * answers is none of it.
   */
  private void made(Code code, int step, FieldRef field) {
    TypeName type = code.type(code.steps().get(step).target());
    boolean leads =
        code.steps().get(step) instanceof Step.New
            || (type != null
                && Operations.isDriver(type.name())
                && summaries.thrown(code, step).isEmpty());
    if (!leads || !summaries.program().targets(code, step).isEmpty()) {
      return;
    }
    List<Integer> from = new ArrayList<>(ValueOrigins.arguments(code.steps().get(step)));
    if (code.steps().get(step) instanceof Step.Call call) {
      from.add(call.receiver());
    }
    for (int register : from) {
      int origin = code.origin(register);
      if (origin < 0 || origin == step) {
        continue;
      }
      if (isLost(code, origin)) {
        report(new RouteStep(code, origin), field);
      } else {
        made(code, origin, field);
      }
    }
  }

  /** The step opens a client of which only what is made of it is left. */
  private boolean isLost(Code code, int step) {
    return reach.opensClient(code, step)
        && ownership.outcomes(code, step).values().stream()
            .anyMatch(outcome -> outcome != null && outcome.leaksNormally());
  }

  /** The result of the step is the client, or an object that opens one while it is made. */
  private boolean givesClient(Code code, int step) {
    return !ownership.outcomes(code, step).isEmpty()
        || isMadeWithClient(code, code.steps().get(step).target());
  }

  private boolean isMadeWithClient(Code code, int register) {
    TypeDecl made = program.hierarchy().decl(code.type(register));
    return made != null
        && made.methods().stream().anyMatch(m -> m.isConstructor() && !reach.opens(m).isEmpty());
  }

  /** The step opens a client, by itself or in what it calls; a guard does not matter here. */
  private boolean opensForGood(Code code, int step) {
    if (reach.opensClient(code, step)) {
      return true;
    }
    return reach.edges(code, step).stream()
        .anyMatch(
            edge ->
                !edge.handed()
                    && reach.opens(edge.target()).stream()
                        .anyMatch(
                            opens ->
                                opens.root() == Opens.Root.NONE || edge.target().isConstruction()));
  }

  /** {@code MongoClients::create}. */
  private boolean refersToOpening(Code code, int register) {
    return program.functionalValues().values(code, register).stream()
        .anyMatch(
            value ->
                summaries.semantics().referenceOpens(value.code(), value.step())
                    == ResourceKind.CLIENT);
  }

  private void report(RouteStep from, FieldRef field) {
    List<RouteStep> route = routes.fromAnywhere(from);
    if (!route.isEmpty()) {
      keep(route.get(route.size() - 1), field);
    }
  }

  private void keep(RouteStep opening, FieldRef field) {
    CacheBounds.Bound bound = bounds.of(field);
    boolean closes = bounds.isEvicted(field) || bound == CacheBounds.Bound.CLOSING;
    kept.putIfAbsent(opening.place(), new Kept(field.toString(), field, closes));
    if (!closes) {
      found.putIfAbsent(
          opening,
          new CachedClient(
              opening,
              "'" + field + "'",
              bound == CacheBounds.Bound.SILENT,
              ownership.isClosed(field)));
    }
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
              && callers.stream().allMatch(site -> isStartupOnly(site.code().method().root()));
    }
    startup.put(method, once);
    return once;
  }
}
