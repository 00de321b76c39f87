package io.mongolint.flow;

import io.mongolint.catalog.CallTrigger;
import io.mongolint.catalog.Effect;
import io.mongolint.catalog.Operation;
import io.mongolint.catalog.Operations;
import io.mongolint.catalog.Runs;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import io.mongolint.flow.Held.Status;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Link;
import io.mongolint.program.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What becomes of a resource that is an argument of a call, or that code which is one closes. */
final class ArgumentEffect {
  private final Summaries summaries;
  private final Code code;
  private final Outcome outcome;
  private final Containers containers;
  private final ClosingFunctions closing;

  ArgumentEffect(Summaries summaries, Code code, Outcome outcome, Containers containers) {
    this.summaries = summaries;
    this.code = code;
    this.outcome = outcome;
    this.containers = containers;
    closing = new ClosingFunctions(summaries);
  }

  Held handed(
      int index, int target, int receiver, List<Integer> arguments, Held state, Held after) {
    Held next = after;
    for (int i = 0; i < arguments.size(); i++) {
      int register = arguments.get(i);
      if (state.isOpen() && (state.closers.get(register) || state.carriers.get(register))) {
        next = handCode(index, target, register, i, next);
      } else if (state.status == Status.MOVED && state.closers.get(register)) {
        next = handCode(index, target, register, i, next);
      } else if (state.isOpen() && state.leads(register)) {
        next = hand(index, target, receiver, register, i, state, next);
      } else if (state.isGivenAway() && closes(index, register, i, state)) {
        outcome.reclaimed |= state.status == Status.LENT;
        next = next.status(Status.CLOSED);
      } else if (state.status == Status.MOVED && state.leads(register)) {
        keptToo(index, receiver, register, i, state);
      } else if (state.status == Status.LENT
          && state.leads(register)
          && summaries.program().targets(code, index).isEmpty()
          && givesBack(index, target, register)) {
        next = alias(target, register, state, next);
      }
    }
    return next;
  }

  /** One that a field keeps already goes into another one as well. */
  private void keptToo(int index, int receiver, int register, int argument, Held state) {
    List<Method> targets = summaries.program().targets(code, index);
    for (ParameterEffect effect :
        summaries.parameter(targets, argument, state.shape(register), state.heldIn)) {
      outcome.storedToo.addAll(effect.stores());
    }
    if (targets.isEmpty() && summaries.semantics().meaning(code, index).is(Operation.HOLDS)) {
      containers.intoToo(receiver);
    }
  }

  /** Says whether what is called closes an argument. */
  private boolean closes(int index, int register, int argument, Held state) {
    if (!state.leads(register)) {
      return false;
    }
    if (closing.isRunBy(code, index)) {
      return true;
    }
    List<Method> targets = summaries.program().targets(code, index);
    return targets.isEmpty()
        ? summaries.semantics().meaning(code, index).is(Operation.TAKES)
        : summaries.parameter(targets, argument, state.shape(register), state.heldIn).stream()
            .anyMatch(ParameterEffect::mayClose);
  }

  /** Says whether a step closes the resource by a method that can fail before it does so. */
  boolean mayFailOpen(int index, Held state) {
    List<Method> targets = summaries.program().targets(code, index);
    List<Integer> arguments =
        code.steps().get(index) instanceof Step.Call call ? call.arguments() : List.of();
    for (int i = 0; i < arguments.size(); i++) {
      int register = arguments.get(i);
      if (state.leads(register)
          && !targets.isEmpty()
          && summaries.parameter(targets, i, state.shape(register), state.heldIn).stream()
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
      return neverRuns(index, argument) ? state : state.status(Status.CLOSED);
    }
    outcome.escapes = true;
    return state.status(Status.MOVED);
  }

  private Held hand(
      int index, int target, int receiver, int register, int argument, Held state, Held after) {
    if (closing.isRunBy(code, index)) {
      return after.status(Status.CLOSED);
    }
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
    List<ParameterEffect> effects =
        summaries.parameter(targets, argument, state.shape(register), state.heldIn);
    Held next = after;
    if (effects.stream().anyMatch(ParameterEffect::closes)) {
      return next.status(Status.CLOSED);
    }
    for (ParameterEffect effect : effects) {
      if (effect.uses()) {
        outcome.used = true;
        next = next.read();
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
        next = target < 0 ? next : summaries.holder(next, target, field);
      }
      for (FieldRef field : effect.stores()) {
        // An object that is handed out and cannot close it only uses it.
        if (!effect.returnsIn().contains(field)) {
          next = storedByCallee(index, target, receiver, field, next);
        }
      }
    }
    return next;
  }

  private Held storedByCallee(int index, int target, int receiver, FieldRef field, Held state) {
    boolean construction = code.steps().get(index) instanceof Step.New;
    if (construction && !field.isStatic()) {
      return summaries.holder(state, target, field);
    }
    if (code.steps().get(index) instanceof Step.Call call
        && call.name().equals("<init>")
        && !field.isStatic()) {
      return state.inThis(summaries.keeper(state.inThis, field));
    }
    boolean self = receiver < 0 || receiver == code.body().self();
    if (!field.isStatic() && self && code.method().isConstruction()) {
      return state.inThis(summaries.keeper(state.inThis, field));
    }
    if (!field.isStatic() && !self && summaries.isFresh(code, receiver)) {
      outcome.contained |= summaries.isGrowing(field);
      Held next = summaries.holder(state, receiver, field);
      boolean fluent =
          target >= 0
              && summaries.program().targets(code, index).stream().allMatch(Summaries::returnsSelf);
      return fluent ? next.holder(target, next.heldIn) : next;
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
      boolean keyed =
          code.steps().get(index) instanceof Step.Call call && containers.isVaryingKey(call);
      return containers.into(receiver, after, keyed);
    }
    if (meaning.is(Operation.BORROWS) || leavesOpen(index, argument)) {
      return after;
    }
    boolean onlyHolder = !state.aliases.get(register) && !state.containers.get(register);
    if (endsWithContainer(index, argument)) {
      boolean ends = !onlyHolder || !manages(index, argument) || isEnded(state.heldIn);
      return ends ? after.status(Status.CLOSED) : after;
    }
    if (onlyHolder) {
      Set<Method> closers = summaries.closers(state.heldIn);
      if (closers.isEmpty() || neverRuns(index, argument)) {
        return after;
      }
    }
    Held next = givesBack(index, target, register) ? alias(target, register, state, after) : after;
    String type = link.receiverType();
    if (type != null && Operations.isDriver(type)) {
      return next;
    }
    outcome.escapes = true;
    return next.status(Status.LENT);
  }

  /**
   * Says whether a static method that nobody knows is given a resource and its result is used as
   * one of the same type: {@code Check.notNull(client)}.
   */
  private boolean givesBack(int index, int target, int register) {
    boolean isStatic =
        code.steps().get(index) instanceof Step.Call call
            && (call.receiver() < 0
                || code.call(index).onType()
                || namesUnknownType(call.receiver()));
    if (!isStatic || target < 0) {
      return false;
    }
    if (code.type(target) != null) {
      return isSameType(code.type(target), register);
    }
    for (int i = index + 1; i < code.steps().size(); i++) {
      Step step = code.steps().get(i);
      TypeName used =
          step instanceof Step.Copy copy && copy.source() == target
              ? code.type(copy.target())
              : step instanceof Step.FieldStore store && store.source() == target
                  ? summaries.program().typeOf(code.field(i))
                  : null;
      boolean called = step instanceof Step.Call call && call.receiver() == target;
      if (called || isSameType(used, register)) {
        return true;
      }
    }
    return false;
  }

  /** Says whether a register is a name with a capital letter that nothing here is called by. */
  private boolean namesUnknownType(int register) {
    int step = code.definitionStep(register);
    if (step < 0 || !(code.link(step) instanceof Link.ToPackage named)) {
      return false;
    }
    int dot = named.name().lastIndexOf('.');
    return Character.isUpperCase(named.name().charAt(dot + 1));
  }

  private boolean isSameType(TypeName type, int register) {
    return type != null
        && code.type(register) != null
        && (type.name().equals(code.type(register).name()) || summaries.isResourceType(type));
  }

  private static Held alias(int target, int register, Held state, Held after) {
    if (state.aliases.get(register)) {
      return after.alias(target);
    }
    return state.containers.get(register)
        ? after.container(target).alias(target)
        : after.holder(target, state.heldIn);
  }

  // ---- what a library does with what it is handed

  /** Says whether a call hands code or an object to something that runs it, but not at the end. */
  private boolean neverRuns(int step, int argument) {
    Optional<CallTrigger> ending = summaries.lifecycles().handedAtEnd(code, step, argument);
    Optional<CallTrigger> running = summaries.lifecycles().handed(code, step, argument);
    return ending.isEmpty()
        && running.isPresent()
        && running.get().runs() != Runs.CALLER
        && running.get().runs() != Runs.ONCE
        && running.get().runs() != Runs.PER_ELEMENT;
  }

  /** Says whether a call hands an object over to be closed at the end. */
  private boolean endsWithContainer(int step, int argument) {
    return summaries.lifecycles().handedAtEnd(code, step, argument).isPresent();
  }

  /** Says whether a call hands over a part of an application, which may know of its end or not. */
  private boolean manages(int step, int argument) {
    return summaries
        .lifecycles()
        .handedAtEnd(code, step, argument)
        .filter(trigger -> trigger.effect() == Effect.MANAGES)
        .isPresent();
  }

  /** Says whether what ends with a container closes what a field of it holds. */
  private boolean isEnded(FieldRef held) {
    return summaries.closers(held).stream().anyMatch(summaries.lifecycles()::runsAtEnd);
  }

  /** Says whether a call hands an object over to something that keeps it and never closes it. */
  private boolean leavesOpen(int step, int argument) {
    return summaries
        .lifecycles()
        .handed(code, step, argument)
        .filter(trigger -> trigger.effect() == Effect.LEAVES)
        .isPresent();
  }
}
