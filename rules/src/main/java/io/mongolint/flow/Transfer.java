package io.mongolint.flow;

import io.mongolint.catalog.Operation;
import io.mongolint.catalog.Operations;
import io.mongolint.facts.Step;
import io.mongolint.flow.Held.Status;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.FunctionalValues;
import io.mongolint.program.Link;
import io.mongolint.program.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What one step does to what is known of a resource. */
final class Transfer {
  private final Summaries summaries;
  private final BodyModel model;
  private final Code code;
  private final Seed seed;
  private final Outcome outcome;
  private final int fieldRegister;

  Transfer(Summaries summaries, BodyModel model, Seed seed, Outcome outcome) {
    this.summaries = summaries;
    this.model = model;
    this.code = model.code;
    this.seed = seed;
    this.outcome = outcome;
    fieldRegister = seed.origin() == Seed.Origin.FIELD ? model.fieldRegister(seed.field()) : -1;
  }

  /** What is known on entry. */
  Held entry() {
    Held start = Held.start();
    return switch (seed.origin()) {
      case STEP -> start;
      case ENTRY -> lead(start.status(Status.OPEN), seed.register());
      case FIELD -> ofField(start.status(Status.OPEN));
    };
  }

  /** The field of this object leads to it, and so does the object for whoever is given that. */
  private Held ofField(Held state) {
    Held next = fieldRegister < 0 ? state : lead(state, fieldRegister);
    int self = code.body().self();
    return seed.ofObject() && self >= 0 ? next.holder(self, seed.field()) : next;
  }

  private Held inThis(Held state, FieldRef field) {
    int register = model.fieldRegister(field);
    Held next = state.inThis(field);
    return register < 0 ? next : next.alias(register);
  }

  private Held lead(Held state, int register) {
    return switch (seed.shape()) {
      case DIRECT -> state.alias(register);
      case CONTAINER -> state.container(register);
      case HOLDER -> state.holder(register, seed.held());
      case THIS -> inThis(state, seed.held());
    };
  }

  /** What is known after a step: once more what was, and what the step made. */
  List<Held> step(int index, Held state) {
    Step step = code.steps().get(index);
    if (state.status == Status.NONE && seed.step() != index) {
      return List.of(values(index, step, state));
    }
    Held next = effect(index, step, state);
    if (seed.step() != index || seed.origin() != Seed.Origin.STEP) {
      return List.of(next);
    }
    Held made =
        new Held(
                seed.lazy() ? Status.LAZY : Status.OPEN,
                Held.NOTHING,
                Held.NOTHING,
                Held.NOTHING,
                Held.NOTHING,
                Held.NOTHING,
                null,
                null,
                next.nulls,
                next.nonNulls,
                next.trues,
                next.falses,
                -1)
            .known(0, slot(step.target()), 0, 0);
    boolean leads = step.target() >= 0 || seed.shape() == Seed.Shape.THIS;
    made = leads ? lead(made, step.target()) : made;
    made = keptByContainer(index, made);
    if (state.status == Status.NONE) {
      return List.of(made);
    }
    return next.equals(made) ? List.of(made) : List.of(next, made);
  }

  /** What a function makes for a map under a key, or for a reference, is then in it. */
  private Held keptByContainer(int index, Held made) {
    if (code.steps().get(index) instanceof Step.Call call && call.receiver() >= 0) {
      if (summaries.semantics().meaning(code, index).is(Operation.KEYED)) {
        return intoContainer(call.receiver(), made, isVaryingKey(call));
      }
      if (summaries.semantics().meaning(code, index).is(Operation.FILLS)) {
        return intoContainer(call.receiver(), made, false);
      }
    }
    return made;
  }

  /** A put with a key that is no constant: each key has an entry of its own. */
  private boolean isVaryingKey(Step.Call call) {
    if (call.arguments().size() < 2) {
      return false;
    }
    int key = call.arguments().get(0);
    if (code.definition(key) instanceof Step.Constant) {
      return false;
    }
    FieldRef field = model.fieldLoadedInto(key);
    return field == null || !field.isConstant();
  }

  private long slot(int register) {
    return model.slot(register);
  }

  private Held clear(Held state, int register) {
    return register < 0 ? state : state.without(register, slot(register));
  }

  /** Values of variables, which matter before the resource is there too. */
  private Held values(int index, Step step, Held state) {
    if (step instanceof Step.Constant constant) {
      long slot = slot(constant.target());
      Held next = clear(state, constant.target());
      return switch (constant.kind()) {
        case NULL -> next.known(slot, 0, 0, 0);
        case TRUE -> next.known(0, slot, slot, 0);
        case FALSE -> next.known(0, slot, 0, slot);
        default -> next.known(0, slot, 0, 0);
      };
    }
    if (step instanceof Step.Copy copy) {
      Held next =
          state.copied(copy.source(), slot(copy.source()), copy.target(), slot(copy.target()));
      return constant(copy.source(), slot(copy.target()), next);
    }
    if (step instanceof Step.Cast cast) {
      return state.copied(cast.source(), slot(cast.source()), cast.target(), slot(cast.target()));
    }
    if (step instanceof Step.Name || step instanceof Step.FieldLoad) {
      FieldRef field = code.field(index);
      int register = field == null ? -1 : model.fieldRegister(field);
      if (register < 0) {
        return clear(state, step.target());
      }
      long known = model.isOwn(index) ? slot(register) : 0;
      Held next = state.copied(register, known, step.target(), slot(step.target()));
      boolean ofHolder =
          step instanceof Step.FieldLoad load
              && field.equals(state.heldIn)
              && state.holders.get(load.base());
      return ofHolder ? next.alias(step.target()) : next;
    }
    if (step instanceof Step.FieldStore store) {
      FieldRef field = code.field(index);
      int register = field == null ? -1 : model.fieldRegister(field);
      if (register < 0 || !model.isOwn(index)) {
        return state;
      }
      Held next = state.copied(store.source(), slot(store.source()), register, slot(register));
      return constant(store.source(), slot(register), next);
    }
    if (step instanceof Step.New || step instanceof Step.Lambda) {
      return clear(state, step.target()).known(0, slot(step.target()), 0, 0);
    }
    return clear(state, step.target());
  }

  /** What is known of a value that is a constant. */
  private Held constant(int source, long slot, Held state) {
    if (slot == 0 || !(code.definition(source) instanceof Step.Constant constant)) {
      return state;
    }
    return switch (constant.kind()) {
      case NULL -> state.known(slot, 0, 0, 0);
      case TRUE -> state.known(0, slot, slot, 0);
      case FALSE -> state.known(0, slot, 0, slot);
      default -> state.known(0, slot, 0, 0);
    };
  }

  private Held effect(int index, Step step, Held state) {
    if (step instanceof Step.FieldStore store) {
      return store(index, store, state);
    }
    if (step instanceof Step.Lambda lambda) {
      return lambda(lambda, state);
    }
    if (step instanceof Step.MethodReference reference) {
      return reference(index, reference, state);
    }
    if (step instanceof Step.NewArray array) {
      Held next = clear(state, array.target());
      for (int element : array.elements()) {
        if (state.leads(element)) {
          next = next.container(array.target());
        }
      }
      return next;
    }
    if (step instanceof Step.ElementStore store) {
      return state.leads(store.source()) && state.isOpen()
          ? intoContainer(store.array(), state, false)
          : state;
    }
    if (step instanceof Step.ElementLoad load) {
      Held next = clear(state, load.target());
      return state.containers.get(load.array())
          ? next.alias(load.target()).container(load.target())
          : next;
    }
    if (step instanceof Step.New made) {
      return made(index, made, state);
    }
    if (step instanceof Step.Call call) {
      return call(index, call, state);
    }
    return values(index, step, state);
  }

  // ---- fields, lambdas

  private Held store(int index, Step.FieldStore store, Held state) {
    FieldRef field = code.field(index);
    if (fieldRegister >= 0 && field != null && field.equals(seed.field())) {
      return refilled(index, store, state);
    }
    boolean leads = state.leads(store.source());
    boolean code2 = state.closers.get(store.source()) || state.carriers.get(store.source());
    if (!leads || !state.isOpen()) {
      Held next = values(index, store, state);
      return code2 && state.isOpen() ? next.status(Status.MOVED) : next;
    }
    if (field == null) {
      outcome.escapes = true;
      return state.status(Status.MOVED);
    }
    outcome.stored.add(field);
    int register = model.fieldRegister(field);
    Held next = state.copied(store.source(), slot(store.source()), register, slot(register));
    boolean own = store.base() < 0 || store.base() == code.body().self();
    if (own && !field.isStatic() && code.method().isConstruction()) {
      outcome.stored.remove(field);
      return next.inThis(field);
    }
    if (!own && !field.isStatic() && isFresh(store.base())) {
      if (!state.holders.get(store.source()) || !summaries.closers(field).isEmpty()) {
        outcome.stored.remove(field);
        return next.holder(store.base(), field);
      }
    }
    return next.status(Status.MOVED);
  }

  /** The field that is followed gets another value, which is followed in its stead. */
  private Held refilled(int index, Step.FieldStore store, Held state) {
    boolean emptied =
        code.definition(store.source()) instanceof Step.Constant constant
            && constant.kind() == Step.ConstantKind.NULL;
    Held next = values(index, store, state);
    return emptied ? next : lead(lead(next, fieldRegister), store.source());
  }

  /** Says whether a register holds an object that this body has just made. */
  private boolean isFresh(int register) {
    return summaries.isFresh(code, register);
  }

  private Held lambda(Step.Lambda lambda, Held state) {
    Held next = clear(state, lambda.target()).known(0, slot(lambda.target()), 0, 0);
    Method target = summaries.program().methodOfFile(code.method(), lambda.method());
    for (Step.Capture capture : lambda.captures()) {
      if (state.leads(capture.outer()) && state.isOpen()) {
        ParameterEffect effect =
            summaries.captured(
                target, capture.inner(), shapeOf(state, capture.outer()), state.heldIn);
        next = runsLater(effect, lambda.target(), next);
      }
    }
    if (seed.origin() == Seed.Origin.FIELD && summaries.isCloser(seed.slot(), target)) {
      next = next.closer(lambda.target());
    }
    return next;
  }

  private Held runsLater(ParameterEffect effect, int value, Held state) {
    Held next = state;
    if (effect.mayClose()) {
      next = next.closer(value);
    } else if (effect.returns()) {
      next = next.carrier(value);
    }
    if (effect.escapes()) {
      outcome.escapes = true;
      next = next.status(Status.MOVED);
    }
    if (!effect.stores().isEmpty()) {
      outcome.stored.addAll(effect.stores());
      next = next.status(Status.MOVED);
    }
    return next;
  }

  private static Seed.Shape shapeOf(Held state, int register) {
    if (state.aliases.get(register)) {
      return Seed.Shape.DIRECT;
    }
    return state.containers.get(register) ? Seed.Shape.CONTAINER : Seed.Shape.HOLDER;
  }

  private Held reference(int index, Step.MethodReference reference, Held state) {
    Held next = clear(state, reference.target());
    if (!state.isOpen() || reference.receiver() < 0) {
      return next;
    }
    Semantics.Meaning meaning = summaries.semantics().meaning(code, index);
    Link.ToMethod link = code.call(index);
    if (state.aliases.get(reference.receiver())) {
      boolean closes =
          meaning.is(Operation.CLOSES)
              || reference.name().equals("close")
              || link.methods().stream().anyMatch(m -> closesHeld(m, state));
      return closes ? next.closer(reference.target()) : next;
    }
    boolean self = reference.receiver() == code.body().self();
    if (state.holders.get(reference.receiver())
        || (self && (seed.origin() == Seed.Origin.FIELD || state.inThis != null))) {
      boolean closes = link.methods().stream().anyMatch(m -> closesHeld(m, state));
      return closes ? next.closer(reference.target()) : next;
    }
    return next;
  }

  /** Says whether a method of the object that holds the resource closes it. */
  private boolean closesHeld(Method method, Held state) {
    if (state.heldIn != null && summaries.isCloser(state.heldIn, method)) {
      return true;
    }
    if (state.inThis != null && summaries.isCloser(state.inThis, method)) {
      return true;
    }
    return seed.field() != null && summaries.isCloser(seed.slot(), method);
  }

  // ---- calls

  private Held made(int index, Step.New made, Held state) {
    Held next = clear(state, made.target()).known(0, slot(made.target()), 0, 0);
    return arguments(index, made.target(), -1, made.arguments(), state, next);
  }

  private Held call(int index, Step.Call call, Held state) {
    Held next = clear(state, call.target());
    Semantics.Meaning meaning = summaries.semantics().meaning(code, index);
    int receiver = call.receiver();
    List<Method> targets = summaries.program().targets(code, index);
    next = onReceiver(call, meaning, targets, receiver, state, next);
    if (next.status == Status.CLOSED) {
      outcome.reclaimed |= state.status == Status.LENT;
      return next;
    }
    next = arguments(index, call.target(), receiver, call.arguments(), state, next);
    next = getters(call, targets, next);
    if (targets.size() == 1 && state.inThis == null) {
      next = forgetFields(targets.get(0), next);
    }
    return next;
  }

  /** A call may change what was known of fields. */
  private Held forgetFields(Method target, Held state) {
    Held next = state;
    for (FieldRef field : summaries.storedFields(target)) {
      int register = model.fieldRegister(field);
      if (register >= 0 && slot(register) != 0 && !state.leads(register)) {
        next = next.without(register, slot(register));
      }
    }
    return next;
  }

  private Held onReceiver(
      Step.Call call,
      Semantics.Meaning meaning,
      List<Method> targets,
      int receiver,
      Held state,
      Held next) {
    if (receiver >= 0 && state.aliases.get(receiver)) {
      if (isClosing(call, meaning, targets, state)) {
        return next.status(Status.CLOSED);
      }
      if (meaning.is(Operation.SAME)) {
        next = next.alias(call.target());
      }
      if (meaning.is(Operation.USES) || isUse(call.name())) {
        next = used(next);
      }
    }
    if (receiver >= 0 && state.closers.get(receiver) && state.isOpen()) {
      return next.status(Status.CLOSED);
    }
    if (receiver >= 0 && state.containers.get(receiver)) {
      next = onContainer(call, meaning, targets, next);
    }
    boolean self = isSelf(call);
    boolean holds =
        (receiver >= 0 && state.holders.get(receiver))
            || (self && (state.inThis != null || seed.origin() == Seed.Origin.FIELD));
    if (holds && state.status != Status.NONE) {
      boolean closes = targets.stream().anyMatch(m -> closesHeld(m, state));
      boolean byName =
          targets.isEmpty()
              && !self
              && state.heldIn != null
              && Tracker.anyNamed(summaries.closers(state.heldIn), call.name());
      if (closes || byName) {
        return next.status(Status.CLOSED);
      }
    }
    return next;
  }

  /** It is read: a lazy cursor is open from here on. */
  private Held used(Held state) {
    outcome.used = true;
    return state.status == Status.LAZY ? state.status(Status.OPEN) : state;
  }

  /** A cursor is used whatever its variable is declared as. */
  private static boolean isUse(String name) {
    return name.equals("hasNext") || name.equals("next") || name.equals("forEachRemaining");
  }

  private boolean isSelf(Step.Call call) {
    return call.receiver() < 0 || call.receiver() == code.body().self();
  }

  private boolean isClosing(
      Step.Call call, Semantics.Meaning meaning, List<Method> targets, Held state) {
    if (meaning.is(Operation.CLOSES)
        || meaning.is(Operation.DRAINS)
        || call.kind() == Step.CallKind.IMPLICIT_CLOSE
        || call.name().equals("close")) {
      return true;
    }
    return targets.stream().anyMatch(m -> closesHeld(m, state));
  }

  private Held onContainer(
      Step.Call call, Semantics.Meaning meaning, List<Method> targets, Held state) {
    if (meaning.is(Operation.SAME) && call.target() >= 0) {
      return state.container(call.target());
    }
    // What a library container hands out may be an element: a view, a stream, an iterator.
    boolean gives = targets.isEmpty() && !meaning.is(Operation.HOLDS);
    if (!gives && !meaning.is(Operation.GIVES)) {
      return state;
    }
    for (int argument : call.arguments()) {
      for (FunctionalValues.Value value :
          summaries.program().functionalValues().values(code, argument)) {
        if (summaries.closesElement(value)) {
          return state.status(Status.CLOSED);
        }
      }
    }
    boolean borrows = meaning.is(Operation.BORROWS) && !meaning.is(Operation.GIVES);
    return call.target() < 0 || borrows
        ? state
        : state.container(call.target()).alias(call.target());
  }

  /** The result of a method leads to what a field of its object holds. */
  private Held getters(Step.Call call, List<Method> targets, Held state) {
    if (call.target() < 0 || state.status == Status.NONE) {
      return state;
    }
    Held next = state;
    for (Method target : targets) {
      for (FieldRef field : summaries.returnedFields(target)) {
        if (field.equals(seed.field()) && seed.origin() == Seed.Origin.FIELD) {
          next = lead(next, call.target());
        } else if (model.fieldRegister(field) >= 0 && state.leads(model.fieldRegister(field))) {
          next = next.copied(model.fieldRegister(field), 0, call.target(), 0);
        }
      }
      if (call.receiver() >= 0 && state.holders.get(call.receiver()) && state.heldIn != null) {
        next = ofHolder(call, target, state, next);
      }
    }
    return next;
  }

  /** What a method of the object that holds the resource makes of it. */
  private Held ofHolder(Step.Call call, Method target, Held state, Held after) {
    if (summaries.returnsSelf(target)) {
      return after.holder(call.target(), state.heldIn);
    }
    Outcome through = summaries.through(state.heldIn, target);
    Held next = after;
    if (through.returned) {
      next = next.alias(call.target());
    }
    if (through.returnedInContainer) {
      next = next.container(call.target());
    }
    for (FieldRef field : through.returnedIn) {
      next = next.holder(call.target(), field);
    }
    return next;
  }

  private Held arguments(
      int index, int target, int receiver, List<Integer> arguments, Held state, Held after) {
    Held next = after;
    for (int i = 0; i < arguments.size(); i++) {
      int register = arguments.get(i);
      if (state.isOpen() && (state.closers.get(register) || state.carriers.get(register))) {
        next = handCode(index, target, register, i, next);
      } else if (state.isOpen() && state.leads(register)) {
        next = hand(index, target, receiver, register, i, state, next);
      } else if (state.status == Status.LENT && closes(index, register, i, state)) {
        outcome.reclaimed = true;
        next = next.status(Status.CLOSED);
      }
    }
    return next;
  }

  /** Says whether what is called closes an argument. */
  private boolean closes(int index, int register, int argument, Held state) {
    if (!state.leads(register)) {
      return false;
    }
    List<Method> targets = summaries.program().targets(code, index);
    return targets.isEmpty()
        ? summaries.semantics().meaning(code, index).is(Operation.TAKES)
        : targets.stream()
            .map(
                each -> summaries.parameter(each, argument, shapeOf(state, register), state.heldIn))
            .anyMatch(ParameterEffect::mayClose);
  }

  /** Says whether a step closes the resource by a method that can fail before it does so. */
  boolean mayFailOpen(int index, Held state) {
    List<Method> targets = summaries.program().targets(code, index);
    List<Integer> arguments =
        code.steps().get(index) instanceof Step.Call call ? call.arguments() : List.of();
    for (int i = 0; i < arguments.size(); i++) {
      int register = arguments.get(i);
      int argument = i;
      if (state.leads(register)
          && targets.stream()
              .map(m -> summaries.parameter(m, argument, shapeOf(state, register), state.heldIn))
              .anyMatch(effect -> effect.closes() && effect.leavesOpen())) {
        return true;
      }
    }
    return false;
  }

  /** Code that closes the resource is handed on: it is taken to run. */
  private Held handCode(int index, int target, int register, int argument, Held state) {
    if (summaries.semantics().meaning(code, index).is(Operation.KEEPS)) {
      Held next = target >= 0 ? state.alias(target) : state;
      if (code.steps().get(index) instanceof Step.Call call && call.receiver() >= 0) {
        next = next.alias(call.receiver());
      }
      return next;
    }
    if (state.closers.get(register)) {
      return summaries.neverRuns(code, index, argument) ? state : state.status(Status.CLOSED);
    }
    outcome.escapes = true;
    return state.status(Status.MOVED);
  }

  private Held hand(
      int index, int target, int receiver, int register, int argument, Held state, Held after) {
    List<Method> targets = summaries.program().targets(code, index);
    if (!targets.isEmpty()) {
      return handToProject(index, target, receiver, register, argument, targets, state, after);
    }
    return handToLibrary(index, target, receiver, register, argument, state, after);
  }

  private Held handToProject(
      int index,
      int target,
      int receiver,
      int register,
      int argument,
      List<Method> targets,
      Held state,
      Held after) {
    List<ParameterEffect> effects = new ArrayList<>();
    for (Method each : targets) {
      effects.add(summaries.parameter(each, argument, shapeOf(state, register), state.heldIn));
    }
    Held next = after;
    if (effects.stream().anyMatch(ParameterEffect::closes)) {
      return next.status(Status.CLOSED);
    }
    for (ParameterEffect effect : effects) {
      if (effect.uses()) {
        next = used(next);
      }
      if (effect.escapes() || effect.mayClose()) {
        outcome.escapes |= effect.escapes();
        return next.status(effect.mayClose() ? Status.CLOSED : Status.MOVED);
      }
      if (effect.returns() && target >= 0) {
        next =
            state.holders.get(register) && !state.aliases.get(register)
                ? next.holder(target, state.heldIn)
                : state.aliases.get(register) ? next.alias(target) : next.container(target);
      }
      for (FieldRef field : effect.returnsIn()) {
        next = target < 0 ? next : next.holder(target, field);
      }
      for (FieldRef field : effect.stores()) {
        next = storedByCallee(index, target, receiver, field, next);
      }
    }
    return next;
  }

  private Held storedByCallee(int index, int target, int receiver, FieldRef field, Held state) {
    boolean construction = code.steps().get(index) instanceof Step.New;
    if (construction && !field.isStatic()) {
      return state.holder(target, field);
    }
    if (code.steps().get(index) instanceof Step.Call call
        && call.name().equals("<init>")
        && !field.isStatic()) {
      return state.inThis(field);
    }
    boolean self = receiver < 0 || receiver == code.body().self();
    if (!field.isStatic() && self && code.method().isConstruction()) {
      return state.inThis(field);
    }
    if (!field.isStatic() && !self && isFresh(receiver)) {
      Held next = state.holder(receiver, field);
      boolean fluent =
          target >= 0
              && summaries.program().targets(code, index).stream().allMatch(summaries::returnsSelf);
      return fluent ? next.holder(target, field) : next;
    }
    outcome.stored.add(field);
    return state.status(Status.MOVED);
  }

  private Held handToLibrary(
      int index, int target, int receiver, int register, int argument, Held state, Held after) {
    Semantics.Meaning meaning = summaries.semantics().meaning(code, index);
    Link.ToMethod link = code.call(index);
    if (meaning.is(Operation.TAKES)) {
      return after.status(Status.CLOSED);
    }
    if (meaning.is(Operation.KEEPS) || meaning.is(Operation.PASSES)) {
      return target < 0
          ? after
          : meaning.is(Operation.PASSES) && argument > 0
              ? after.container(target)
              : alias(target, register, state, after);
    }
    if (meaning.is(Operation.BOXES)) {
      return target < 0 ? after : after.container(target);
    }
    if (meaning.is(Operation.HOLDS) && receiver >= 0) {
      boolean keyed = code.steps().get(index) instanceof Step.Call call && isVaryingKey(call);
      return intoContainer(receiver, after, keyed);
    }
    if (meaning.is(Operation.BORROWS) || summaries.leavesOpen(code, index, argument)) {
      return after;
    }
    if (summaries.endsWithContainer(code, index, argument)) {
      return after.status(Status.CLOSED);
    }
    boolean onlyHolder = !state.aliases.get(register) && !state.containers.get(register);
    if (onlyHolder) {
      Set<Method> closers = summaries.closers(state.heldIn);
      if (closers.isEmpty() || summaries.neverRuns(code, index, argument)) {
        return after;
      }
    }
    String type = link.receiverType();
    if (type != null && Operations.isDriver(type)) {
      return after;
    }
    outcome.escapes = true;
    return after.status(Status.LENT);
  }

  private static Held alias(int target, int register, Held state, Held after) {
    if (state.aliases.get(register)) {
      return after.alias(target);
    }
    return state.containers.get(register)
        ? after.container(target).alias(target)
        : after.holder(target, state.heldIn);
  }

  /** The resource goes into a container: one of this body's own, or one that a field holds. */
  private Held intoContainer(int container, Held state, boolean keyed) {
    outcome.contained = true;
    FieldRef field = model.container(container);
    if (field == null) {
      return state.container(container);
    }
    Held next = state.container(container);
    int register = model.fieldRegister(field);
    next = register < 0 ? next : next.container(register);
    if (keyed) {
      outcome.keyed.add(field);
    }
    if (!field.isStatic() && code.method().isConstruction()) {
      return next.inThis(field);
    }
    outcome.stored.add(field);
    return next.status(Status.MOVED);
  }
}
