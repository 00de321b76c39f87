package io.mongolint.flow;

import io.mongolint.catalog.Operation;
import io.mongolint.facts.Step;
import io.mongolint.flow.Held.Status;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Link;
import io.mongolint.program.Method;
import java.util.List;

/** What one step does to what is known of a resource. */
final class Transfer {
  private final Summaries summaries;
  private final BodyModel model;
  private final Code code;
  private final Seed seed;
  private final Outcome outcome;
  private final int fieldRegister;
  private final KnownValues known;
  private final FutureStages stages;
  private final Registrations registrations;
  private final Containers containers;
  private final ReceiverEffect receivers;
  private final ArgumentEffect handing;

  Transfer(Summaries summaries, BodyModel model, Seed seed, Outcome outcome) {
    this.summaries = summaries;
    this.model = model;
    this.code = model.code;
    this.seed = seed;
    this.outcome = outcome;
    known = new KnownValues(model);
    stages = new FutureStages(summaries, code);
    registrations = summaries.registrations(code);
    containers = new Containers(summaries, model, outcome);
    receivers = new ReceiverEffect(summaries, model, seed, outcome, containers);
    handing = new ArgumentEffect(summaries, code, outcome, containers);
    fieldRegister = seed.origin() == Seed.Origin.FIELD ? model.fieldRegister(seed.field()) : -1;
  }

  /** What is known on entry. */
  Held entry() {
    Held start = Held.start();
    return switch (seed.origin()) {
      case STEP -> start;
      case ENTRY -> seed.lead(start.status(Status.OPEN), model, seed.register());
      case FIELD -> ofField(start.status(Status.OPEN));
    };
  }

  /** The field of this object leads to it, and so does the object for whoever is given that. */
  private Held ofField(Held state) {
    Held next = fieldRegister < 0 ? state : seed.lead(state, model, fieldRegister);
    int self = code.body().self();
    return seed.ofObject() && self >= 0 ? next.holder(self, seed.field()) : next;
  }

  /** What is known after a step: once more what was, and what the step made. */
  List<Held> step(int index, Held state) {
    Step step = code.steps().get(index);
    if (state.status == Status.NONE && seed.step() != index) {
      return List.of(known.after(index, step, state));
    }
    Held next = registrations.after(index, state, effect(index, step, state));
    if (seed.step() != index || seed.origin() != Seed.Origin.STEP) {
      return closesMaybe(index, state, next)
          ? List.of(next, known.after(index, step, state))
          : List.of(next);
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
            .known(0, known.slot(step.target()), 0, 0);
    boolean leads = step.target() >= 0 || seed.shape() == Seed.Shape.THIS;
    if (seed.register() >= 0) {
      made = containers.into(seed.register(), made, false);
    } else {
      made = leads ? seed.lead(made, model, step.target()) : made;
    }
    made = registrations.after(index, state, containers.made(index, made));
    if (state.status == Status.NONE) {
      return List.of(made);
    }
    outcome.comesAgain = true;
    return next.equals(made) ? List.of(made) : List.of(next, made);
  }

  /** Says whether a step closes the resource by a method that can fail before it does so. */
  boolean mayFailOpen(int index, Held state) {
    return handing.mayFailOpen(index, state);
  }

  /** Code that closes it is given to a stage which may be passed over. */
  private boolean closesMaybe(int index, Held state, Held next) {
    return state.isOpen()
        && next.status == Status.CLOSED
        && code.steps().get(index) instanceof Step.Call call
        && call.arguments().stream().anyMatch(state.closers::get)
        && stages.mayBePassedOver(index);
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
      Held next = known.clear(state, array.target());
      for (int element : array.elements()) {
        if (state.leads(element)) {
          next = next.container(array.target());
        }
      }
      return next;
    }
    if (step instanceof Step.ElementStore store) {
      return state.leads(store.source()) && state.isOpen()
          ? containers.into(store.array(), state, false)
          : state;
    }
    if (step instanceof Step.ElementLoad load) {
      Held next = known.clear(state, load.target());
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
    return known.after(index, step, state);
  }

  // ---- fields, lambdas

  private Held store(int index, Step.FieldStore store, Held state) {
    FieldRef field = code.field(index);
    if (fieldRegister >= 0 && field != null && field.equals(seed.field())) {
      return refilled(index, store, state);
    }
    boolean leads = state.leads(store.source());
    boolean holdsCode = state.closers.get(store.source()) || state.carriers.get(store.source());
    if (!leads || !state.isOpen()) {
      if (leads && state.status == Status.MOVED && field != null) {
        outcome.storedToo.add(field);
      }
      Held next = known.after(index, store, state);
      return holdsCode && state.isOpen() ? next.status(Status.MOVED) : next;
    }
    if (field == null) {
      outcome.escapes = true;
      return state.status(Status.MOVED);
    }
    outcome.stored.add(field);
    int register = model.fieldRegister(field);
    Held next =
        state.copied(store.source(), known.slot(store.source()), register, known.slot(register));
    boolean own = store.base() < 0 || store.base() == code.body().self();
    if (own && !field.isStatic() && code.method().isConstruction()) {
      outcome.stored.remove(field);
      return next.inThis(summaries.keeper(state.inThis, field));
    }
    if (!own && !field.isStatic() && summaries.isFresh(code, store.base())) {
      if (!state.holders.get(store.source()) || !summaries.closers(field).isEmpty()) {
        outcome.stored.remove(field);
        return summaries.holder(next, store.base(), field);
      }
    }
    return next.status(Status.MOVED);
  }

  /** The field that is followed gets another value, which is followed in its stead. */
  private Held refilled(int index, Step.FieldStore store, Held state) {
    boolean emptied =
        code.definition(store.source()) instanceof Step.Constant constant
            && constant.kind() == Step.ConstantKind.NULL;
    Held next = known.after(index, store, state);
    return emptied ? next : seed.lead(seed.lead(next, model, fieldRegister), model, store.source());
  }

  private Held lambda(Step.Lambda lambda, Held state) {
    Held next = known.clear(state, lambda.target()).known(0, known.slot(lambda.target()), 0, 0);
    Method target = summaries.program().methodOfFile(code.method(), lambda.method());
    for (Step.Capture capture : lambda.captures()) {
      if (state.leads(capture.outer()) && state.isKept()) {
        ParameterEffect effect =
            summaries.captured(target, capture.inner(), state.shape(capture.outer()), state.heldIn);
        next =
            state.isOpen()
                ? runsLater(effect, lambda.target(), next)
                : effect.mayClose() ? next.closer(lambda.target()) : next;
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

  private Held reference(int index, Step.MethodReference reference, Held state) {
    Held next = known.clear(state, reference.target());
    if (!state.isKept() || reference.receiver() < 0) {
      return next;
    }
    Semantics.Meaning meaning = summaries.semantics().meaning(code, index);
    Link.ToMethod link = code.call(index);
    if (state.aliases.get(reference.receiver())) {
      boolean closes =
          meaning.is(Operation.CLOSES)
              || reference.name().equals("close")
              || link.methods().stream().anyMatch(m -> receivers.closesHeld(m, state));
      return closes ? next.closer(reference.target()) : next;
    }
    boolean self = reference.receiver() == code.body().self();
    if (state.holders.get(reference.receiver())
        || (self && (seed.origin() == Seed.Origin.FIELD || state.inThis != null))) {
      boolean closes = link.methods().stream().anyMatch(m -> receivers.closesHeld(m, state));
      return closes ? next.closer(reference.target()) : next;
    }
    return next;
  }

  // ---- calls

  private Held made(int index, Step.New made, Held state) {
    Held next = known.clear(state, made.target()).known(0, known.slot(made.target()), 0, 0);
    return handing.handed(index, made.target(), -1, made.arguments(), state, next);
  }

  private Held call(int index, Step.Call call, Held state) {
    Held next = known.clear(state, call.target());
    Semantics.Meaning meaning = summaries.semantics().meaning(code, index);
    int receiver = call.receiver();
    List<Method> targets = summaries.program().targets(code, index);
    next = receivers.called(call, meaning, targets, receiver, state, next);
    if (next.status == Status.CLOSED) {
      outcome.reclaimed |= state.status == Status.LENT;
      return next;
    }
    next = handing.handed(index, call.target(), receiver, call.arguments(), state, next);
    next = receivers.getters(call, targets, next);
    if (targets.size() == 1 && state.inThis == null) {
      next = forgetFields(targets.get(0), next);
    }
    return next;
  }

  /** A call may change what was known of fields. */
  private Held forgetFields(Method target, Held state) {
    Held next = state;
    for (FieldRef field : model.remembered()) {
      int register = model.fieldRegister(field);
      if (!state.leads(register) && summaries.writes(target, field)) {
        next = next.without(register, known.slot(register));
      }
    }
    return next;
  }
}
