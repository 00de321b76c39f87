package io.mongolint.flow;

import io.mongolint.catalog.Operation;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import io.mongolint.flow.Held.Status;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import java.util.List;

/** What a call does to a resource to which its receiver leads: close it, use it, give it out. */
final class ReceiverEffect {
  private final Summaries summaries;
  private final BodyModel model;
  private final Code code;
  private final Seed seed;
  private final Outcome outcome;
  private final Containers containers;

  ReceiverEffect(
      Summaries summaries, BodyModel model, Seed seed, Outcome outcome, Containers containers) {
    this.summaries = summaries;
    this.model = model;
    this.seed = seed;
    this.outcome = outcome;
    this.containers = containers;
    code = model.code;
  }

  Held called(
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
      next = containers.called(call, meaning, targets, next);
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
      if (state.heldIn != null
          && targets.stream().anyMatch(m -> summaries.through(state.heldIn, m).used)) {
        next = used(next);
      }
    }
    return next;
  }

  /** It is read: a lazy cursor is open from here on. */
  private Held used(Held state) {
    outcome.used = true;
    return state.read();
  }

  /** A cursor is used whatever its variable is declared as. */
  private static boolean isUse(String name) {
    return name.equals("hasNext") || name.equals("next") || name.equals("forEachRemaining");
  }

  /** The cursor of the new drivers closes itself then, also where it is declared as an iterator. */
  private boolean isDrain(Step.Call call) {
    TypeName declared = code.type(call.receiver());
    return call.name().equals("forEachRemaining")
        && (declared == null || declared.name().equals("java.util.Iterator"));
  }

  private boolean isSelf(Step.Call call) {
    return call.receiver() < 0 || call.receiver() == code.body().self();
  }

  private boolean isClosing(
      Step.Call call, Semantics.Meaning meaning, List<Method> targets, Held state) {
    if (meaning.is(Operation.CLOSES)
        || meaning.is(Operation.DRAINS)
        || call.kind() == Step.CallKind.IMPLICIT_CLOSE
        || call.name().equals("close")
        || isDrain(call)) {
      return true;
    }
    return targets.stream().anyMatch(m -> closesHeld(m, state));
  }

  /** Says whether a method of the object that holds the resource closes it. */
  boolean closesHeld(Method method, Held state) {
    if (state.heldIn != null && summaries.isCloser(state.heldIn, method)) {
      return true;
    }
    if (state.inThis != null && summaries.isCloser(state.inThis, method)) {
      return true;
    }
    return seed.field() != null && summaries.isCloser(seed.slot(), method);
  }

  /** The result of a method leads to what a field of its object holds. */
  Held getters(Step.Call call, List<Method> targets, Held state) {
    if (call.target() < 0 || state.status == Status.NONE) {
      return state;
    }
    Held next = state;
    for (FieldRef field : summaries.returnedFields(targets)) {
      if (field.equals(seed.field()) && seed.origin() == Seed.Origin.FIELD) {
        next = element(call.target(), seed.lead(next, model, call.target()));
      } else if (model.fieldRegister(field) >= 0 && state.leads(model.fieldRegister(field))) {
        next = next.copied(model.fieldRegister(field), 0, call.target(), 0);
      }
    }
    if (call.receiver() >= 0 && state.holders.get(call.receiver()) && state.heldIn != null) {
      for (Method target : targets) {
        next = ofHolder(call, target, state, next);
      }
    }
    return next;
  }

  /** A resource that comes where a container is read is not the container, but what was in it. */
  private Held element(int register, Held state) {
    boolean comes = summaries.isResourceType(code.type(register));
    return seed.shape() == Seed.Shape.CONTAINER && comes ? state.alias(register) : state;
  }

  /** What a method of the object that holds the resource makes of it. */
  private Held ofHolder(Step.Call call, Method target, Held state, Held after) {
    if (Summaries.returnsSelf(target)) {
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
}
