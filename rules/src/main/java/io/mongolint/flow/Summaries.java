package io.mongolint.flow;

import io.mongolint.facts.Terminator;
import io.mongolint.facts.TypeName;
import io.mongolint.flow.Seed.Shape;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import io.mongolint.program.TypeDecl;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What methods do with resources, worked out on demand and kept: what becomes of a parameter, what
 * closes a field, what is thrown, which fields a method returns or writes. A method that is being
 * worked out and asks for itself gets the optimistic answer, so that recursion ends.
 */
final class Summaries {
  private final Program program;
  private final Lifecycles lifecycles;
  private final Semantics semantics;
  private final Exceptions exceptions;
  private final FieldUses fieldUses;
  private final FreshResults fresh;
  private final ContainerTypes containers;
  private final Map<Code, BodyModel> models = new HashMap<>();
  private final Map<Code, Touches> touches = new HashMap<>();
  private final Map<Code, Guards> guards = new HashMap<>();
  private final Map<Code, Registrations> registrations = new HashMap<>();
  private final MadeTogether together = new MadeTogether(this);
  private final ParameterEffects parameters = new ParameterEffects(this);
  private final Map<FieldSlot, Set<Method>> closers = new HashMap<>();
  private final Map<FieldRef, FieldSlot> naturalSlots = new HashMap<>();
  private final Map<TypeDecl, Optional<FieldRef>> heldFields = new HashMap<>();
  private final Map<FieldSlot, Map<Method, Outcome>> through = new HashMap<>();
  private final Map<Method, String> gaveUp = new LinkedHashMap<>();

  Summaries(ProgramIndex index, Lifecycles lifecycles) {
    program = index.program();
    this.lifecycles = lifecycles;
    semantics = index.semantics();
    exceptions = new Exceptions(program, lifecycles, semantics);
    fieldUses = index.fieldUses();
    fresh = new FreshResults(program);
    containers = index.containers();
  }

  Program program() {
    return program;
  }

  Lifecycles lifecycles() {
    return lifecycles;
  }

  Semantics semantics() {
    return semantics;
  }

  FieldUses fieldUses() {
    return fieldUses;
  }

  BodyModel model(Code code) {
    return models.computeIfAbsent(code, BodyModel::new);
  }

  /** Its steps by what they have to do with. */
  Touches touches(Code code) {
    Touches known = touches.get(code);
    if (known == null) {
      known = new Touches(this, model(code));
      touches.put(code, known);
    }
    return known;
  }

  Registrations registrations(Code code) {
    Registrations known = registrations.get(code);
    if (known == null) {
      known = new Registrations(this, code);
      registrations.put(code, known);
    }
    return known;
  }

  Guards guards(Code code) {
    Guards known = guards.get(code);
    if (known == null) {
      known = new Guards(this, code);
      guards.put(code, known);
    }
    return known;
  }

  /** Notes that something about a method was more than is followed. */
  void gaveUp(Method method, String what) {
    gaveUp.putIfAbsent(method, what);
  }

  Map<Method, String> gaveUp() {
    return Collections.unmodifiableMap(gaveUp);
  }

  Set<String> thrown(Code code, int step) {
    return exceptions.thrown(code, step);
  }

  Set<String> thrown(Method method) {
    return exceptions.thrown(method);
  }

  String thrownType(Code code, int register) {
    return exceptions.type(code, register);
  }

  // ---- parameters

  /** What a method does with a resource given as an argument. */
  ParameterEffect parameter(Method method, int argument, Shape shape, FieldRef held) {
    return parameters.of(method, argument, shape, held);
  }

  /** What any of the methods that a step may run does with it, each different answer once. */
  List<ParameterEffect> parameter(List<Method> targets, int argument, Shape shape, FieldRef held) {
    return parameters.of(targets, argument, shape, held);
  }

  /** The kind of resource that a type is, or null. */
  ResourceKind kindOf(TypeName type) {
    return semantics.kindOf(type);
  }

  /** What a lambda does with a captured variable. */
  ParameterEffect captured(Method lambda, int register, Shape shape, FieldRef held) {
    return lambda.code() == null
        ? ParameterEffect.BORROWS
        : parameters.ofRegister(lambda, register, shape, held);
  }

  // ---- fields

  /** A field with the way in which its type leads to a resource. */
  FieldSlot slot(FieldRef field) {
    FieldSlot known = naturalSlots.get(field);
    if (known == null) {
      known = naturalSlot(field);
      naturalSlots.put(field, known);
    }
    return known;
  }

  private FieldSlot naturalSlot(FieldRef field) {
    TypeName type = program.typeOf(field);
    if (type == null) {
      return new FieldSlot(field, Shape.DIRECT, null);
    }
    if (containers.isContainer(type)) {
      return new FieldSlot(field, Shape.CONTAINER, null);
    }
    TypeDecl decl = program.hierarchy().decl(type);
    Optional<FieldRef> held = decl == null ? Optional.empty() : heldField(decl);
    return held.isPresent()
        ? new FieldSlot(field, Shape.HOLDER, held.get())
        : new FieldSlot(field, Shape.DIRECT, null);
  }

  /** Says whether a value of a type is a container. */
  boolean isContainer(TypeName type) {
    return containers.isContainer(type);
  }

  /** Says whether a field holds a container of any number of elements. */
  boolean isGrowing(FieldRef field) {
    return containers.isGrowing(program.typeOf(field));
  }

  /** The field in which objects of a type hold a resource that some method closes. */
  Optional<FieldRef> heldField(TypeDecl type) {
    Optional<FieldRef> known = heldFields.get(type);
    if (known != null) {
      return known;
    }
    heldFields.put(type, Optional.empty());
    Optional<FieldRef> found = findHeldField(type);
    heldFields.put(type, found);
    return found;
  }

  private Optional<FieldRef> findHeldField(TypeDecl type) {
    for (TypeDecl sub : program.hierarchy().subtypes(type)) {
      for (String each : program.hierarchy().closure(sub.id())) {
        TypeDecl decl = program.hierarchy().decl(each);
        if (decl == null) {
          continue;
        }
        for (var facts : decl.facts().fields()) {
          FieldRef field = new FieldRef(decl, facts.name());
          if (!facts.isStatic() && leadsToResource(field) && !closers(field).isEmpty()) {
            return Optional.of(field);
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean leadsToResource(FieldRef field) {
    TypeName type = program.typeOf(field);
    if (type == null) {
      return false;
    }
    if (isResourceType(type)) {
      return true;
    }
    for (TypeName argument : type.arguments()) {
      if (containers.isContainer(type) && isResourceType(argument)) {
        return true;
      }
    }
    TypeDecl decl = program.hierarchy().decl(type);
    return decl != null && heldField(decl).isPresent();
  }

  /** Says whether a type is one that must be closed. */
  boolean isResourceType(TypeName type) {
    return semantics.isResourceType(type);
  }

  /** Says whether a register holds a resource of some kind, by its type. */
  boolean isResource(Code code, int register) {
    TypeName type = code.type(register);
    if (type == null) {
      return false;
    }
    return isResourceType(type)
        || (type.name().startsWith("java.util.concurrent.")
            && program.hierarchy().isSubtype(type.name(), "java.util.concurrent.ExecutorService"));
  }

  /** Says whether a field holds something whenever another does. */
  boolean isThereWith(FieldRef field, FieldRef other) {
    return together.isThereWith(field, other);
  }

  /** Of two fields of an object that both lead to a resource the one by which it is closed. */
  FieldRef keeper(FieldRef first, FieldRef second) {
    boolean onlySecond = closers(first).isEmpty() && !closers(second).isEmpty();
    return first == null || onlySecond ? second : first;
  }

  /** An object gets the resource into a field, and may have it in another already. */
  Held holder(Held state, int register, FieldRef field) {
    FieldRef held = state.holders.get(register) ? keeper(state.heldIn, field) : field;
    return state.holder(register, held);
  }

  /** The methods and lambdas that close what a field holds. */
  Set<Method> closers(FieldRef field) {
    return field == null ? Set.of() : closers(slot(field));
  }

  Set<Method> closers(FieldSlot slot) {
    Set<Method> known = closers.get(slot);
    if (known != null) {
      return known;
    }
    Set<Method> found = new LinkedHashSet<>();
    closers.put(slot, found);
    Deque<Method> candidates = new ArrayDeque<>(fieldUses.readers(slot.field()));
    Set<Method> tried = new HashSet<>();
    while (!candidates.isEmpty()) {
      Method method = candidates.removeFirst();
      if (method.code() == null || found.contains(method) || method.name().equals("finalize")) {
        // Nobody can count on a finalizer.
        continue;
      }
      if (!tried.add(method) && found.isEmpty()) {
        continue;
      }
      Outcome outcome = Tracker.followAlone(this, method.code(), Seed.field(slot));
      if (outcome.closedOnSomePath()) {
        found.add(method);
        program.callers(method).stream()
            .map(site -> site.code().method())
            .filter(caller -> isNear(caller, slot.field()))
            .forEach(candidates::addLast);
        if (method.enclosing() != null) {
          candidates.addLast(method.enclosing());
        }
      }
    }
    return found;
  }

  /** Says whether a method can close a field by calling a method that does: on the same object. */
  private boolean isNear(Method caller, FieldRef field) {
    TypeDecl type = caller.type();
    while (type != null) {
      if (program.hierarchy().isSubtype(type.id(), field.owner().id())
          || program.hierarchy().isSubtype(field.owner().id(), type.id())
          || field.isStatic()) {
        return true;
      }
      type = type.outer();
    }
    return false;
  }

  boolean isCloser(FieldRef field, Method method) {
    return closers(field).contains(method);
  }

  boolean isCloser(FieldSlot slot, Method method) {
    return closers(slot).contains(method);
  }

  Set<FieldRef> returnedFields(Method method) {
    return fieldUses.returned(method);
  }

  /** The fields that one of several methods may return. */
  List<FieldRef> returnedFields(List<Method> targets) {
    return fieldUses.returned(targets);
  }

  boolean writes(Method method, FieldRef field) {
    return fieldUses.writes(method, field);
  }

  /** What becomes of a field's value in a method of its object. */
  Outcome through(FieldRef field, Method method) {
    FieldSlot slot = slot(field);
    Map<Method, Outcome> known = through.computeIfAbsent(slot, k -> new HashMap<>());
    Outcome outcome = known.get(method);
    if (outcome == null) {
      known.put(method, new Outcome());
      outcome =
          method.code() == null
              ? new Outcome()
              : Tracker.follow(this, method.code(), Seed.ofObject(slot));
      known.put(method, outcome);
    }
    return outcome;
  }

  /** Says whether a register holds an object made for the body that asks, by it or a factory. */
  boolean isFresh(Code code, int register) {
    return fresh.isFresh(code, register);
  }

  /** Says whether a method returns its own object: a builder's. */
  static boolean returnsSelf(Method method) {
    Code code = method.code();
    return code != null
        && code.body().self() >= 0
        && returnedRegisters(code).contains(code.body().self());
  }

  /** The values that a body may return: registers. */
  static Set<Integer> returnedRegisters(Code code) {
    Set<Integer> found = new TreeSet<>();
    code.body()
        .blocks()
        .forEach(
            block -> {
              if (block.end() instanceof Terminator.Return done && done.value() >= 0) {
                found.add(done.value());
              }
            });
    return found;
  }
}
