package io.mongolint.flow;

import io.mongolint.catalog.Closing;
import io.mongolint.catalog.Operation;
import io.mongolint.facts.Modifier;
import io.mongolint.facts.Position;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import io.mongolint.flow.Leak.Reason;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import io.mongolint.program.TypeDecl;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Who must close what, and whether it is done. Starts at the openings and goes where responsibility
 * goes: out of methods that return what they opened, into fields, into objects that hold it.
 */
final class Ownership {
  private static final int MAX_RESOURCES = 200_000;
  private static final int MANY_IMPLEMENTATIONS = 4;

  private final Summaries summaries;
  private final Program program;
  private final Lifecycles lifecycles;
  private final Closers closers;
  private final HalfBuilt halfBuilt;
  private final InjectedClients injected;
  private final DerivedClients derived;
  private final boolean includeTests;
  private final Map<Resource, List<Leak>> leaks = new LinkedHashMap<>();
  private final Map<Resource, Outcome> outcomes = new LinkedHashMap<>();
  private final Deque<Resource> pending = new ArrayDeque<>();
  private final Map<String, Throwable> failures = new TreeMap<>();
  private final Map<TypeDecl, List<Program.CallSite>> constructions = new HashMap<>();
  private final Map<Method, List<HandedAt>> handed = new HashMap<>();

  private record HandedAt(Code code, int step, int argument) {}

  Ownership(Summaries summaries, boolean includeTests) {
    this.summaries = summaries;
    this.program = summaries.program();
    this.lifecycles = summaries.lifecycles();
    this.includeTests = includeTests;
    closers = new Closers(summaries);
    halfBuilt = new HalfBuilt(summaries);
    injected = new InjectedClients(summaries, closers);
    derived = new DerivedClients(summaries);
    index();
    openings();
    while (!pending.isEmpty() && outcomes.size() < MAX_RESOURCES) {
      Resource next = pending.removeFirst();
      try {
        follow(next);
      } catch (RuntimeException | StackOverflowError e) {
        failures.putIfAbsent(next.place().path(), e);
      }
    }
  }

  /** Everything that somebody is responsible for, with what becomes of it. */
  Map<Resource, Outcome> outcomes() {
    return outcomes;
  }

  /** What went wrong, by path. */
  Map<String, Throwable> failures() {
    return failures;
  }

  /** The leaks, by resource. */
  Map<Resource, List<Leak>> leaks() {
    return leaks;
  }

  private void index() {
    for (Method method : program.methods()) {
      Code code = method.code();
      if (code == null) {
        continue;
      }
      for (int i = 0; i < code.steps().size(); i++) {
        Step step = code.steps().get(i);
        if (step instanceof Step.New made) {
          TypeDecl type = program.hierarchy().decl(code.type(made.target()));
          if (type != null && !lifecycles.isTest(method)) {
            constructions
                .computeIfAbsent(type, k -> new ArrayList<>())
                .add(new Program.CallSite(code, i));
          }
        }
        List<Integer> arguments =
            step instanceof Step.Call call
                ? call.arguments()
                : step instanceof Step.New made ? made.arguments() : List.of();
        for (int a = 0; a < arguments.size(); a++) {
          indexHanded(code, i, a, arguments.get(a));
        }
      }
    }
  }

  private void indexHanded(Code code, int step, int argument, int register) {
    if (!program.targets(code, step).isEmpty()) {
      return;
    }
    program
        .functionalValues()
        .values(code, register)
        .forEach(
            value ->
                program
                    .functionalValues()
                    .methods(value)
                    .forEach(
                        method ->
                            handed
                                .computeIfAbsent(method, k -> new ArrayList<>())
                                .add(new HandedAt(code, step, argument))));
  }

  private void openings() {
    for (Method method : program.methods()) {
      Code code = method.code();
      if (code == null || (!includeTests && lifecycles.isTest(method))) {
        continue;
      }
      takenOver(method);
      for (int i = 0; i < code.steps().size(); i++) {
        ResourceKind kind = summaries.semantics().opens(code, i);
        if (kind != null
            && !isSuperCall(code, i)
            && !summaries.semantics().meaning(code, i).is(Operation.HOOKED)) {
          add(new Resource(kind, code, i, Resource.Shape.OPENING, null, null, null));
        }
      }
    }
  }

  /** A parameter that the method promises to close. */
  private void takenOver(Method method) {
    for (int i = 0; i < method.facts().parameters().size(); i++) {
      ResourceKind kind =
          Summaries.isTakenOver(method.facts().parameters().get(i))
              ? summaries.kindOf(method.parameterTypes().get(i))
              : null;
      if (kind != null) {
        add(new Resource(kind, method.code(), i, Resource.Shape.PARAMETER, null, null, null));
      }
    }
  }

  private static boolean isSuperCall(Code code, int step) {
    return code.steps().get(step) instanceof Step.Call call && call.kind() == Step.CallKind.SUPER;
  }

  private void add(Resource resource) {
    if (!outcomes.containsKey(resource)) {
      outcomes.put(resource, null);
      pending.addLast(resource);
    }
  }

  private Seed seed(Resource resource) {
    if (resource.shape() == Resource.Shape.PARAMETER) {
      int register = resource.code().body().parameters().get(resource.step());
      return Seed.entry(register, Seed.Shape.DIRECT, null);
    }
    Step step = resource.code().steps().get(resource.step());
    return switch (resource.shape()) {
      case PARAMETER -> throw new IllegalStateException("a parameter is no step");
      case OPENING -> {
        Semantics.Meaning meaning = summaries.semantics().meaning(resource.code(), resource.step());
        boolean implicit =
            step instanceof Step.Call call && call.kind() == Step.CallKind.IMPLICIT_ITERATION;
        if (meaning.is(Operation.CURSORS)) {
          yield Seed.made(resource.step(), Seed.Shape.CONTAINER, null);
        }
        yield Seed.made(resource.step(), isLazy(resource), implicit);
      }
      // A cursor that nobody has read yet is not open because it is returned.
      case RETURNED -> Seed.made(resource.step(), isLazy(resource.opening()), false);
      case CONTAINED -> Seed.made(resource.step(), Seed.Shape.CONTAINER, null);
      case OBJECT -> Seed.made(resource.step(), Seed.Shape.HOLDER, resource.held());
    };
  }

  private boolean isLazy(Resource opening) {
    return opening.shape() == Resource.Shape.OPENING
        && summaries.semantics().meaning(opening.code(), opening.step()).is(Operation.LAZY_CURSOR)
        && !(opening.code().steps().get(opening.step()) instanceof Step.Call call
            && call.kind() == Step.CallKind.IMPLICIT_ITERATION);
  }

  private void follow(Resource resource) {
    if (resource.shape() == Resource.Shape.OPENING
        && summaries
            .semantics()
            .meaning(resource.code(), resource.step())
            .is(Operation.HIDES_CLIENT)) {
      outcomes.put(resource, new Outcome());
      if (!isServerlessStart(resource)) {
        leak(new Leak(resource, Reason.NO_WAY_TO_CLOSE, null, null, null));
      }
      return;
    }
    Outcome outcome = Tracker.follow(summaries, resource.code(), seed(resource));
    outcomes.put(resource, outcome);
    if (outcome.leaks()) {
      local(resource, outcome);
    }
    if (outcome.returned || outcome.returnedInContainer || !outcome.returnedIn.isEmpty()) {
      returned(resource, outcome);
    }
    for (FieldRef field : outcome.stored) {
      if (!outcome.keyed.contains(field) || resource.kind() != ResourceKind.CLIENT) {
        stored(resource, field);
      }
    }
  }

  /** Adds what is lost because fields are written again. */
  void addOverwrites(Predicate<Resource> opensPerRequest) {
    new Overwrites(summaries, this, opensPerRequest).find().forEach(this::leak);
  }

  private void leak(Leak leak) {
    List<Leak> all = leaks.computeIfAbsent(leak.resource(), k -> new ArrayList<>());
    if (all.stream().noneMatch(each -> each.reason() == leak.reason())) {
      all.add(leak);
    }
  }

  private void local(Resource resource, Outcome outcome) {
    int step = outcome.thrower < 0 ? outcome.lentThrower : outcome.thrower;
    Position thrower = step < 0 ? null : resource.code().steps().get(step).position();
    Reason reason;
    if (outcome.leaksNormally()) {
      reason = outcome.closedOnSomePath() ? Reason.NOT_ON_EVERY_PATH : Reason.NEVER_CLOSED;
      thrower = null;
    } else if (outcome.halfBuilt) {
      reason = Reason.HALF_BUILT;
    } else {
      reason = Reason.ONLY_WITHOUT_EXCEPTION;
    }
    if (reason == Reason.HALF_BUILT && isServerlessStart(resource)) {
      return;
    }
    if (reason == Reason.NEVER_CLOSED && derived.isKept(resource)) {
      return;
    }
    leak(new Leak(resource, reason, null, thrower, null));
  }

  // ---- returned

  private void returned(Resource resource, Outcome outcome) {
    Method method = resource.code().method();
    Optional<Lifecycles.Factory> factory = lifecycles.factory(method);
    if (factory.isPresent()) {
      bean(resource, outcome, factory.get());
      if (factory.get().sharedWhenCalled()) {
        return;
      }
    }
    for (Program.CallSite site : program.callers(method)) {
      if (!includeTests && lifecycles.isTest(site.code().method())) {
        continue;
      }
      if (isForwarding(site) || isOneOfMany(resource, site)) {
        continue;
      }
      passOn(resource, outcome, site.code(), site.step());
    }
    if (method.isLambda()) {
      for (HandedAt at : handed.getOrDefault(method, List.of())) {
        Semantics.Meaning meaning = summaries.semantics().meaning(at.code(), at.step());
        if (meaning.is(Operation.KEYED)
            || meaning.is(Operation.MISSING)
            || meaning.is(Operation.FILLS)) {
          passOn(resource, outcome, at.code(), at.step());
        } else if (meaning.is(Operation.ONCE) && at.code().steps().get(at.step()).target() >= 0) {
          add(
              new Resource(
                  resource.kind(),
                  at.code(),
                  at.step(),
                  Resource.Shape.CONTAINED,
                  null,
                  resource.opening(),
                  resource.reported()));
        }
      }
    }
  }

  /** Where so many implementations may run, one that gives a cursor says nothing of the caller. */
  private boolean isOneOfMany(Resource resource, Program.CallSite site) {
    return resource.kind() != ResourceKind.CLIENT
        && program.targets(site.code(), site.step()).stream()
                .filter(target -> target.body() != null)
                .count()
            >= MANY_IMPLEMENTATIONS;
  }

  /** A factory that only hands on is followed where it is called itself. */
  private static boolean isForwarding(Program.CallSite site) {
    return site.code().steps().get(site.step()).target() < 0;
  }

  private void passOn(Resource resource, Outcome outcome, Code code, int step) {
    if (outcome.returned) {
      Resource.Shape shape =
          resource.shape() == Resource.Shape.OBJECT
              ? Resource.Shape.OBJECT
              : Resource.Shape.RETURNED;
      add(
          new Resource(
              resource.kind(),
              code,
              step,
              shape,
              resource.held(),
              resource.opening(),
              resource.reported()));
    }
    if (outcome.returnedInContainer) {
      add(
          new Resource(
              resource.kind(),
              code,
              step,
              Resource.Shape.CONTAINED,
              null,
              resource.opening(),
              resource.reported()));
    }
    for (FieldRef held : outcome.returnedIn) {
      if (resource.kind() != ResourceKind.CLIENT && summaries.closers(held).isEmpty()) {
        // Nobody further out can close it: the opening says so.
        continue;
      }
      add(
          new Resource(
              resource.kind(),
              code,
              step,
              Resource.Shape.OBJECT,
              held,
              resource.opening(),
              resource.reported()));
    }
  }

  private void bean(Resource resource, Outcome outcome, Lifecycles.Factory factory) {
    if (factory.disposer() != null) {
      return;
    }
    TypeName type = resource.code().type(resource.code().steps().get(resource.step()).target());
    FieldRef held = resource.held();
    if (!outcome.returnedIn.isEmpty()) {
      held = outcome.returnedIn.iterator().next();
      type = TypeName.of(held.owner().id());
    }
    TypeDecl decl = program.hierarchy().decl(type);
    String name = type == null ? null : type.name();
    if (name == null || containerCloses(factory, name, decl, held)) {
      return;
    }
    if (isServerlessStart(resource)) {
      return;
    }
    if (held != null ? closers.anyReached(held) : injected.areClosed(name)) {
      return;
    }
    leak(new Leak(resource, Reason.BEAN_NOT_CLOSED, null, null, factory.why()));
  }

  private boolean containerCloses(
      Lifecycles.Factory factory, String type, TypeDecl decl, FieldRef held) {
    if (factory.closing() == Closing.INFERRED
        && held == null
        && summaries.semantics().hasEnd(type)
        && !"".equals(factory.closeMethod())) {
      return true;
    }
    Optional<String> called =
        lifecycles.closerAtEnd(factory.closing(), factory.closeMethod(), type, decl);
    if (called.isEmpty() || decl == null || held == null) {
      return called.isPresent();
    }
    return summaries.closers(held).stream()
        .anyMatch(m -> m.name().equals(called.get()) && closers.isCalledOn(decl, m));
  }

  // ---- stored

  private void stored(Resource resource, FieldRef field) {
    boolean disposed = lifecycles.factory(field).filter(f -> f.disposer() != null).isPresent();
    if (disposed || isServerlessStart(resource) || isServerlessGuard(resource, field)) {
      return;
    }
    if (!field.isStatic()) {
      halfBuilt(resource, field);
    }
    Set<Method> closing = summaries.closers(field);
    if (closing.isEmpty()) {
      leak(new Leak(resource, Reason.NO_CLOSING_METHOD, field, null, null));
      return;
    }
    TypeDecl owner = field.owner();
    if (field.isStatic()) {
      if (!closers.anyReached(field) && !isOpenedAndClosedByCallers(resource, field, closing)) {
        leak(notCalled(resource, field, closing));
      }
      return;
    }
    List<Program.CallSite> made = new ArrayList<>();
    boolean managed = false;
    for (TypeDecl type : program.hierarchy().subtypes(owner)) {
      made.addAll(constructions.getOrDefault(type, List.of()));
      if (lifecycles.instance(type).isPresent()) {
        managed = true;
      }
    }
    if (closers.endsByItself(field) || isClosedInside(closing, owner)) {
      return;
    }
    if (!made.isEmpty() && !managed && isPartOfConstruction(resource.code().method(), 0)) {
      for (Program.CallSite site : made) {
        add(
            new Resource(
                resource.kind(),
                site.code(),
                site.step(),
                Resource.Shape.OBJECT,
                field,
                resource.opening(),
                null));
      }
      return;
    }
    boolean constructed = managed || !made.stream().allMatch(site -> isForOthers(site, field));
    if (constructed ? !closers.anyReached(field) : !isOpenToCallers(closing, owner)) {
      leak(notCalled(resource, field, closing));
    }
  }

  /** An object made by a factory of a library, for callers that are not among the sources. */
  private boolean isForOthers(Program.CallSite site, FieldRef held) {
    Method factory = site.code().method();
    boolean called =
        program.callers(factory).stream()
            .anyMatch(each -> includeTests || !lifecycles.isTest(each.code().method()));
    return !called
        && (factory.facts().modifiers() & Modifier.PUBLIC) != 0
        && !lifecycles.isHandler(factory)
        && lifecycles.factory(factory).isEmpty()
        && Tracker.follow(summaries, site.code(), Seed.made(site.step(), Seed.Shape.HOLDER, held))
            .handsOut;
  }

  private void halfBuilt(Resource resource, FieldRef field) {
    Method method = resource.code().method();
    halfBuilt
        .find(method, field)
        .ifPresent(
            failure -> {
              boolean here =
                  failure.step() >= 0
                      && failure
                          .constructor()
                          .type()
                          .file()
                          .path()
                          .equals(method.type().file().path());
              Position thrower =
                  here ? failure.constructor().code().steps().get(failure.step()).position() : null;
              leak(new Leak(resource, Reason.HALF_BUILT, null, thrower, null));
            });
  }

  /** An inner class's object, which knows its outer one, is what is closed. */
  private boolean isClosedInside(Set<Method> closing, TypeDecl owner) {
    return closing.stream()
        .anyMatch(
            m ->
                !m.isLambda()
                    && m.type() != owner
                    && m.type().outer() == owner
                    && !m.type().facts().isStatic()
                    && m.type().facts().enclosingMethod() < 0
                    && !constructions(m.type()).isEmpty());
  }

  /** Runs while the object is made: a constructor, or a method of it that one calls. */
  private boolean isPartOfConstruction(Method method, int depth) {
    if (method.root().isConstruction()) {
      return true;
    }
    if (method.isStatic() || depth > 4) {
      return method.isStatic();
    }
    for (Program.CallSite site : program.callers(method)) {
      boolean onSelf =
          site.code().steps().get(site.step()) instanceof Step.Call call
              && (call.receiver() < 0 || call.receiver() == site.code().body().self());
      if (onSelf && isPartOfConstruction(site.code().method(), depth + 1)) {
        return true;
      }
    }
    return false;
  }

  private static Leak notCalled(Resource resource, FieldRef field, Set<Method> closing) {
    Method first =
        closing.stream().filter(m -> !m.isLambda()).findFirst().orElse(closing.iterator().next());
    return new Leak(resource, Reason.CLOSING_NOT_CALLED, field, null, first.displayName());
  }

  /** Opened and closed through objects of which the library's users alone have any. */
  private boolean isOpenedAndClosedByCallers(
      Resource resource, FieldRef field, Set<Method> closing) {
    Method opener = resource.code().method().root();
    return !opener.isStatic()
        && !closing.stream().allMatch(Method::isStatic)
        && (isPartOfConstruction(opener, 0) || program.callers(opener).isEmpty())
        && program.hierarchy().subtypes(field.owner()).stream()
            .flatMap(type -> constructions(type).stream())
            .allMatch(site -> isForOthers(site, field))
        && isOpenToCallers(closing, field.owner());
  }

  /** A class of a library that nobody constructs here: its users call its public close. */
  private boolean isOpenToCallers(Set<Method> closing, TypeDecl owner) {
    for (Method method : closing) {
      if ((method.facts().modifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0) {
        return true;
      }
    }
    return closers.anyReachedOf(closing, owner);
  }

  private boolean isServerlessStart(Resource resource) {
    Method method = resource.code().method().root();
    TypeDecl type = method.type();
    while (type != null) {
      if (lifecycles.isServerless(type)) {
        return !lifecycles.isHandler(method);
      }
      type = type.outer();
    }
    return false;
  }

  /** Says whether something closes what a field keeps, at the end or otherwise. */
  boolean isClosed(FieldRef field) {
    return closers.anyReached(field);
  }

  /** A function's static client behind a null check: one for each environment. */
  private boolean isServerlessGuard(Resource resource, FieldRef field) {
    return lifecycles.isServerless(field.owner())
        && summaries.guards(resource.code()).guarding(resource.step()).contains(field);
  }

  /** The constructions of a type by the sources. */
  List<Program.CallSite> constructions(TypeDecl type) {
    return constructions.getOrDefault(type, List.of());
  }
}
