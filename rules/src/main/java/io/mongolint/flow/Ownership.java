package io.mongolint.flow;

import io.mongolint.catalog.Operation;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Position;
import io.mongolint.facts.TypeFacts;
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
  private final DerivedClients derived;
  private final boolean includeTests;
  private final Map<Resource, List<Leak>> leaks = new LinkedHashMap<>();
  private final Map<Resource, Outcome> outcomes = new LinkedHashMap<>();
  private final Map<RouteStep, Map<Resource, Outcome>> ofSteps = new HashMap<>();
  private final Deque<Resource> pending = new ArrayDeque<>();
  private final Constructions constructions;
  private final HandedCode handed;
  private final Openings openings;
  private final CodeGivers givers;
  private final BeanClosing beans;
  private final ClosedByUsers users;
  private final CacheBounds cachedMethods;
  private final Keys keys;

  Ownership(Summaries summaries, boolean includeTests) {
    this.summaries = summaries;
    this.program = summaries.program();
    this.lifecycles = summaries.lifecycles();
    this.includeTests = includeTests;
    closers = new Closers(summaries);
    halfBuilt = new HalfBuilt(summaries);
    derived = new DerivedClients(summaries);
    constructions = new Constructions(summaries, includeTests);
    handed = new HandedCode(program);
    givers = new CodeGivers(program);
    openings = new Openings(summaries, givers);
    beans = new BeanClosing(summaries, closers, constructions);
    cachedMethods = new CacheBounds(summaries);
    keys = new Keys(summaries);
    users = new ClosedByUsers(program, closers, constructions);
    openings.find(includeTests).forEach(this::add);
    while (!pending.isEmpty() && outcomes.size() < MAX_RESOURCES) {
      Resource next = pending.removeFirst();
      program.faults().attempt(next.place().path(), () -> follow(next));
    }
    for (Resource left : pending) {
      summaries.gaveUp(
          left.opening().code().method(), "opens what goes to more places than are followed");
    }
  }

  /** Everything that somebody is responsible for, with what becomes of it. */
  Map<Resource, Outcome> outcomes() {
    return outcomes;
  }

  /** The same of one step. */
  Map<Resource, Outcome> outcomes(Code code, int step) {
    if (ofSteps.isEmpty()) {
      outcomes.forEach(
          (resource, outcome) ->
              ofSteps
                  .computeIfAbsent(
                      new RouteStep(resource.code(), resource.step()), k -> new LinkedHashMap<>())
                  .put(resource, outcome));
    }
    return ofSteps.getOrDefault(new RouteStep(code, step), Map.of());
  }

  /** Says whether a step that makes something comes again on a path on which nothing is thrown. */
  boolean comesAgain(Resource resource) {
    return Tracker.followSmoothly(summaries, resource.code(), openings.seed(resource)).comesAgain;
  }

  /** The leaks, by resource. */
  Map<Resource, List<Leak>> leaks() {
    return leaks;
  }

  private void add(Resource resource) {
    if (!outcomes.containsKey(resource)) {
      outcomes.put(resource, null);
      pending.addLast(resource);
    }
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
    Outcome outcome = Tracker.follow(summaries, resource.code(), openings.seed(resource));
    outcomes.put(resource, outcome);
    if (outcome.leaks()) {
      local(resource, outcome);
    }
    if (outcome.returned || outcome.returnedInContainer || !outcome.returnedIn.isEmpty()) {
      returned(resource, outcome);
    }
    if (outcome.closedOnEveryPath() || outcome.storedToo.stream().anyMatch(closers::anyReached)) {
      return;
    }
    openings.captured().around(resource, outcome).forEach(this::add);
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
    Leak at = leak.of(openings.captured().origin(leak.resource()));
    List<Leak> all = leaks.computeIfAbsent(at.resource(), k -> new ArrayList<>());
    if (all.stream().noneMatch(each -> each.reason() == at.reason())) {
      all.add(at);
    }
  }

  private void local(Resource resource, Outcome outcome) {
    int step = outcome.thrower < 0 ? outcome.lentThrower : outcome.thrower;
    Position thrower = step < 0 ? null : resource.code().steps().get(step).position();
    Reason reason;
    if (outcome.leaksNormally() || outcome.isNeverClosed()) {
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
      if (!isServerlessStart(resource) && !beans.isClosed(resource, outcome, factory.get())) {
        leak(new Leak(resource, Reason.BEAN_NOT_CLOSED, null, null, factory.get().why()));
      }
      if (factory.get().sharedWhenCalled()) {
        return;
      }
    }
    if (cachedMethods.keepsOpen(method) && !keys.vary(method)) {
      String cached = lifecycles.cached(method).orElseThrow().why();
      leak(new Leak(resource, Reason.KEPT_IN_CACHE, null, null, cached));
    }
    for (Program.CallSite site : program.callers(method)) {
      if (!includeTests && lifecycles.isTest(site.code().method())) {
        continue;
      }
      if (isForwarding(site)
          || isOneOfMany(resource, site)
          || !givers.gets(resource, site.code(), site.step())
          || lifecycles.isCachedFor(site.code(), site.step(), method)) {
        continue;
      }
      passOn(resource, outcome, site.code(), site.step());
    }
    for (HandedCode.At at : handed.places(method)) {
      if (includeTests || !lifecycles.isTest(at.code().method())) {
        handedOn(resource, outcome, at);
      }
    }
  }

  /** A library runs the method as a function that it was given, and gives what that gives. */
  private void handedOn(Resource resource, Outcome outcome, HandedCode.At at) {
    switch (FunctionResult.of(summaries.semantics().meaning(at.code(), at.step()))) {
      case ITSELF -> passOn(resource, outcome, at.code(), at.step());
      case IN_CONTAINER -> {
        if (at.code().steps().get(at.step()).target() >= 0) {
          CodeGivers.By by = givers.next(resource, at.code(), at.step());
          add(resource.at(at.code(), at.step(), Resource.Shape.CONTAINED, null).by(by));
        }
      }
      case NOTHING -> {}
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
    CodeGivers.By by = givers.next(resource, code, step);
    if (outcome.returned) {
      Resource.Shape shape =
          resource.shape() == Resource.Shape.OBJECT
              ? Resource.Shape.OBJECT
              : Resource.Shape.RETURNED;
      add(resource.at(code, step, shape, resource.held()).by(by));
    }
    if (outcome.returnedInContainer) {
      add(resource.at(code, step, Resource.Shape.CONTAINED, null).by(by));
    }
    for (FieldRef held : outcome.returnedIn) {
      if (resource.kind() != ResourceKind.CLIENT && summaries.closers(held).isEmpty()) {
        // Nobody further out can close it: the opening says so.
        continue;
      }
      add(resource.at(code, step, Resource.Shape.OBJECT, held).by(by));
    }
  }

  // ---- stored

  private void stored(Resource resource, FieldRef field) {
    boolean disposed = lifecycles.factory(field).filter(f -> f.disposer() != null).isPresent();
    if (disposed
        || isServerlessStart(resource)
        || isServerlessGuard(resource, field)
        || isNeverRead(resource, field)
        || isClosedInEachConstant(resource, field)) {
      return;
    }
    if (!field.isStatic()) {
      halfBuilt(resource, field);
    }
    Set<Method> closing = summaries.closers(field);
    if (closing.isEmpty() && isHandedOn(field)) {
      return;
    }
    if (closing.isEmpty()) {
      leak(new Leak(resource, Reason.NO_CLOSING_METHOD, field, null, null));
      return;
    }
    TypeDecl owner = field.owner();
    if (closing.stream().noneMatch(method -> closers.isLeftTo(maker(resource, owner), method))) {
      leak(notCalled(resource, field, closing));
      return;
    }
    if (field.isStatic()) {
      if (!closers.anyReached(field)
          && !users.isOpenedAndClosedByCallers(resource, field, closing)) {
        leak(notCalled(resource, field, closing));
      }
      return;
    }
    List<Program.CallSite> made = new ArrayList<>();
    boolean managed = false;
    for (TypeDecl type : program.hierarchy().subtypes(owner)) {
      made.addAll(constructions.of(type));
      if (lifecycles.instance(type).isPresent()) {
        managed = true;
      }
    }
    if (closers.endsByItself(field) || users.isClosedInside(closing, owner)) {
      return;
    }
    if (!made.isEmpty() && !managed && constructions.isPartOf(resource.code().method())) {
      for (Program.CallSite site : made) {
        if (closing.stream().anyMatch(method -> closers.isLeftTo(made(site), method))) {
          add(resource.at(site.code(), site.step(), Resource.Shape.OBJECT, field).reportedHere());
        } else {
          leak(notCalled(resource, field, closing));
        }
      }
      return;
    }
    boolean constructed =
        managed || !made.stream().allMatch(site -> constructions.isForOthers(site, field));
    boolean closed =
        constructed
            ? closers.anyReached(field) || users.isCalledByUnread(resource, closing)
            : users.isOpenToCallers(closing, owner);
    if (!closed) {
      leak(notCalled(resource, field, closing));
    }
  }

  private TypeDecl made(Program.CallSite site) {
    int register = site.code().steps().get(site.step()).target();
    return program.hierarchy().decl(site.code().type(register));
  }

  /** The class below a field's owner whose own method opens what the field gets; else the owner. */
  private TypeDecl maker(Resource resource, TypeDecl owner) {
    Method opening = resource.opening().code().method().root();
    boolean ofSubclass =
        !opening.isStatic() && program.hierarchy().isSubtype(opening.type().id(), owner.id());
    return ofSubclass ? opening.type() : owner;
  }

  /** A query that is kept in a field, which nobody who has the field reads. */
  private boolean isNeverRead(Resource resource, FieldRef field) {
    return openings.isLazy(resource.opening())
        && summaries.fieldUses().readers(field).stream()
            .noneMatch(reader -> summaries.through(field, reader).used);
  }

  /** A builder's: what it builds takes over what the field holds, and is closed. */
  private boolean isHandedOn(FieldRef field) {
    return !field.isStatic()
        && field.owner().methods().stream()
            .filter(method -> method.facts().kind() == MethodFacts.Kind.METHOD)
            .flatMap(method -> summaries.through(field, method).returnedIn.stream())
            .anyMatch(taker -> !taker.equals(field) && closers.anyReached(taker));
  }

  /** Whoever asks an enum for all its constants closes what each of them holds. */
  private boolean isClosedInEachConstant(Resource resource, FieldRef field) {
    TypeName type = program.typeOf(field);
    return resource.held() != null
        && field.owner().facts().kind() == TypeFacts.Kind.ENUM
        && type != null
        && type.name().equals(field.owner().id())
        && closers.anyReached(resource.held());
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

  private static Leak notCalled(Resource resource, FieldRef field, Set<Method> closing) {
    Method first =
        closing.stream().filter(m -> !m.isLambda()).findFirst().orElse(closing.iterator().next());
    return new Leak(resource, Reason.CLOSING_NOT_CALLED, field, null, first.displayName());
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

  /** The same, or its owner is a library's, which is constructed elsewhere and closed there. */
  boolean isClosedOrOffered(FieldRef field) {
    return isClosed(field)
        || (!field.isStatic()
            && !summaries.closers(field).isEmpty()
            && constructions.of(field.owner()).isEmpty()
            && lifecycles.instance(field.owner()).isEmpty()
            && users.isOpenToCallers(summaries.closers(field), field.owner()));
  }

  /** A function's static client behind a null check: one for each environment. */
  private boolean isServerlessGuard(Resource resource, FieldRef field) {
    return lifecycles.isServerless(field.owner())
        && summaries.guards(resource.code()).guarding(resource.step()).contains(field);
  }

  /** The constructions of a type by the sources. */
  List<Program.CallSite> constructions(TypeDecl type) {
    return constructions.of(type);
  }
}
