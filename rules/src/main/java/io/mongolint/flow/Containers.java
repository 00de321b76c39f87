package io.mongolint.flow;

import io.mongolint.catalog.Operation;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import io.mongolint.flow.Held.Status;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is known of a resource that goes into a container, and what of it comes out again. */
final class Containers {
  private final Summaries summaries;
  private final BodyModel model;
  private final Code code;
  private final Outcome outcome;
  private final ClosingFunctions closing;
  private final Keys keys;

  Containers(Summaries summaries, BodyModel model, Outcome outcome) {
    this.summaries = summaries;
    this.model = model;
    this.outcome = outcome;
    code = model.code;
    closing = new ClosingFunctions(summaries);
    keys = new Keys(summaries);
  }

  /** What a function makes for a map under a key, or for a reference, is then in it. */
  Held made(int index, Held made) {
    if (code.steps().get(index) instanceof Step.Call call && call.receiver() >= 0) {
      if (summaries.semantics().meaning(code, index).is(Operation.KEYED)) {
        return into(call.receiver(), made, isVaryingKey(call));
      }
      if (summaries.semantics().meaning(code, index).is(Operation.FILLS)) {
        return into(call.receiver(), made, false);
      }
    }
    return made;
  }

  /** A put with a key that is no constant: each key has an entry of its own. */
  boolean isVaryingKey(Step.Call call) {
    return call.arguments().size() >= 2 && keys.vary(code, call);
  }

  /** The resource goes into a container: one of this body's own, or one that a field holds. */
  Held into(int container, Held state, boolean keyed) {
    outcome.contained = true;
    FieldRef field = model.container(container);
    if (field == null && model.isCaptured(container)) {
      outcome.captured.add(container);
      return state.container(container).status(Status.MOVED);
    }
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
      return next.inThis(summaries.keeper(state.inThis, field));
    }
    outcome.stored.add(field);
    return next.status(Status.MOVED);
  }

  /** The container holds a resource that something else keeps already. */
  void intoToo(int container) {
    FieldRef field = container < 0 ? null : model.container(container);
    if (field != null) {
      outcome.storedToo.add(field);
    }
  }

  Held called(Step.Call call, Semantics.Meaning meaning, List<Method> targets, Held state) {
    boolean turns = meaning.is(Operation.TURNS);
    if (meaning.is(Operation.SAME) && !turns && call.target() >= 0) {
      return state.container(call.target());
    }
    if (summaries.isResourceType(code.type(call.receiver()))) {
      // An element that came out of it gives things of its own.
      return state;
    }
    // What a library container hands out may be an element: a view, a stream, an iterator.
    boolean gives = targets.isEmpty() && !meaning.is(Operation.HOLDS);
    if (!gives && !meaning.is(Operation.GIVES)) {
      return state;
    }
    boolean reads = turns;
    for (int argument : call.arguments()) {
      var values = summaries.program().functionalValues().values(code, argument);
      if (values.stream().anyMatch(closing::closes)) {
        return state.status(Status.CLOSED);
      }
      reads &= !values.isEmpty() && values.stream().allMatch(closing::onlyReads);
    }
    Set<FieldRef> stores = new TreeSet<>();
    for (int argument : state.isOpen() ? call.arguments() : List.<Integer>of()) {
      summaries
          .program()
          .functionalValues()
          .values(code, argument)
          .forEach(value -> stores.addAll(closing.stores(value)));
    }
    if (!stores.isEmpty()) {
      // A function puts the element where its owner keeps it: f.thenAccept(c -> client = c).
      outcome.stored.addAll(stores);
      return state.status(Status.MOVED);
    }
    boolean borrows = reads || (meaning.is(Operation.BORROWS) && !meaning.is(Operation.GIVES));
    if (call.target() < 0 || borrows) {
      return state;
    }
    Held next = state.container(call.target());
    return isView(call.target()) ? next : next.alias(call.target());
  }

  /** A list, stream or iterator that comes out of a container is none of its elements. */
  private boolean isView(int register) {
    TypeName type = code.type(register);
    return type != null
        && (summaries.isContainer(type)
            || type.name().startsWith("java.util.stream.")
            || type.name().equals("java.util.Iterator"));
  }
}
