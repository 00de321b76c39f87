package io.mongolint.flow;

import io.mongolint.catalog.Runs;
import io.mongolint.facts.Body;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.facts.TypeName;
import io.mongolint.flow.Held.Status;
import io.mongolint.program.Code;
import io.mongolint.program.FieldRef;
import io.mongolint.program.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Follows one resource forward through one body, path by path: which variables lead to it, whether
 * it is open, who is in charge. Exceptions go where the graph says, and only from steps that can
 * throw.
 *
 * <p>Paths that agree in all of this are one; a block with more than {@value #MAX_STATES} of them
 * forgets what it knows of conditions. A body in which that is not enough is followed once more
 * without conditions, and if even that is too much, the method is named as given up: the work is
 * bounded by the size of the body.
 */
final class Tracker {
  private static final int MAX_STATES = 48;

  /** Visits of blocks that any body may take, and how many more for each block it has. */
  private static final int MAX_VISITS = 40_000;

  private static final int VISITS_PER_BLOCK = 8;

  /** In blocks of so many steps those are passed over that have nothing to do with the resource. */
  private static final int LONG_BLOCK = 24;

  private final Summaries summaries;
  private final Code code;
  private final BodyModel model;
  private final Seed seed;
  private final Outcome outcome = new Outcome();
  private final Transfer transfer;
  private final TypeTests types;
  private final List<Set<Held>> seen = new ArrayList<>();
  private final Deque<Pending> pending = new ArrayDeque<>();

  /** Whether the test of another resource for null is taken to find none. */
  private final boolean othersAbsent;

  /** Whether only paths without exceptions are followed. */
  private final boolean smoothly;

  /** How many states of a block are told apart by what is known of conditions. */
  private final int maxStates;

  private record Pending(int block, Held state) {}

  private Tracker(
      Summaries summaries,
      Code code,
      Seed seed,
      boolean othersAbsent,
      boolean smoothly,
      int maxStates) {
    this.summaries = summaries;
    this.code = code;
    this.seed = seed;
    this.othersAbsent = othersAbsent;
    this.smoothly = smoothly;
    this.maxStates = maxStates;
    model = summaries.model(code);
    transfer = new Transfer(summaries, model, seed, outcome);
    types = new TypeTests(summaries, code);
    for (int i = 0; i < code.body().blocks().size(); i++) {
      seen.add(new LinkedHashSet<>());
    }
  }

  static Outcome follow(Summaries summaries, Code code, Seed seed) {
    return follow(summaries, code, seed, false, false);
  }

  /** Follows what is made on the paths on which nothing is thrown. */
  static Outcome followSmoothly(Summaries summaries, Code code, Seed seed) {
    return follow(summaries, code, seed, false, true);
  }

  /** Follows a field's value, with all other resources taken to be absent where that is tested. */
  static Outcome followAlone(Summaries summaries, Code code, Seed seed) {
    return follow(summaries, code, seed, true, false);
  }

  private static Outcome follow(
      Summaries summaries, Code code, Seed seed, boolean othersAbsent, boolean smoothly) {
    Tracker tracker = new Tracker(summaries, code, seed, othersAbsent, smoothly, MAX_STATES);
    if (!tracker.run()) {
      tracker = new Tracker(summaries, code, seed, othersAbsent, smoothly, 0);
      if (!tracker.run()) {
        summaries.gaveUp(code.method(), "has more paths than are followed");
      }
    }
    return tracker.outcome;
  }

  /** Says whether all paths were followed. */
  private boolean run() {
    arrive(0, transfer.entry());
    int left = MAX_VISITS + VISITS_PER_BLOCK * code.body().blocks().size();
    while (!pending.isEmpty() && left-- > 0) {
      Pending next = pending.removeFirst();
      runBlock(next.block(), next.state());
    }
    return pending.isEmpty();
  }

  private void arrive(int block, Held state) {
    Set<Held> known = seen.get(block);
    Held next = state;
    if (known.size() >= maxStates) {
      next = state.forgetting();
    }
    if (known.add(next)) {
      pending.addLast(new Pending(block, next));
    }
  }

  private void runBlock(int index, Held entry) {
    Body.Block block = code.body().blocks().get(index);
    List<Held> states = List.of(entry);
    int end = code.first(index) + block.steps().size();
    int step = code.first(index);
    while (step < end) {
      int touched = block.steps().size() < LONG_BLOCK ? step : nextTouched(step, end, states);
      if (touched > step) {
        for (Held state : states) {
          throwBetween(index, step, touched, state);
        }
      }
      if (touched < end) {
        states = after(block, touched, states);
      }
      step = touched + 1;
    }
    for (Held state : states) {
      end(index, block, state);
    }
  }

  private List<Held> after(Body.Block block, int step, List<Held> states) {
    List<Held> next = new ArrayList<>();
    for (Held state : states) {
      List<Held> after = transfer.step(step, state);
      outcome.everClosed |= after.stream().anyMatch(each -> each.status == Status.CLOSED);
      throwFrom(block, step, state, after);
      next.addAll(after);
    }
    return next;
  }

  /** The first step from one on that may change what is known on a path. */
  private int nextTouched(int from, int end, List<Held> states) {
    int next = seed.step() >= from ? Math.min(seed.step(), end) : end;
    for (Held state : states) {
      boolean byAny = seed.origin() == Seed.Origin.FIELD || state.inThis != null;
      next = byAny ? from : Math.min(next, summaries.touches(code).next(from, next, state));
    }
    return next;
  }

  /** Exceptions of steps that change nothing: of those that throw the same, the first says all. */
  private void throwBetween(int index, int from, int end, Held state) {
    List<Integer> first = new ArrayList<>();
    for (Touches.Throwing each : summaries.touches(code).throwing(index)) {
      int step = each.first(from, end);
      if (step >= 0) {
        first.add(step);
      }
    }
    Collections.sort(first);
    for (int step : first) {
      throwFrom(code.body().blocks().get(index), step, state, List.of(state));
    }
  }

  private void throwFrom(Body.Block block, int step, Held before, List<Held> after) {
    if ((smoothly || seed.implicit()) && before.status != Status.NONE) {
      return;
    }
    if (before.status == Status.NONE && seed.origin() == Seed.Origin.STEP && !canReach(block)) {
      return;
    }
    if (code.steps().get(step) instanceof Step.Cast cast && before.leads(cast.source())) {
      // Who casts what he opened knows what it is.
      return;
    }
    if (isWaitedFor(step, before) || isPutting(step)) {
      return;
    }
    Set<String> thrown = summaries.thrown(code, step);
    if (thrown.isEmpty() && isRead(step, before)) {
      thrown = Set.of("com.mongodb.MongoException");
    }
    if (thrown.isEmpty()) {
      return;
    }
    boolean library = summaries.program().targets(code, step).isEmpty();
    Held state = before;
    for (Held each : after) {
      boolean given = each.status == Status.CLOSED || (library && each.status == Status.LENT);
      if (given && before.isOpen() && !transfer.mayFailOpen(step, before)) {
        state = each;
      }
    }
    for (String each : thrown) {
      dispatch(block.context(), each, state.thrower(step));
    }
  }

  /** Reading a cursor talks to the server, whatever its variable is declared as. */
  private boolean isRead(int step, Held state) {
    return code.steps().get(step) instanceof Step.Call call
        && call.kind() == Step.CallKind.ORDINARY
        && call.receiver() >= 0
        && state.aliases.get(call.receiver())
        && (call.name().equals("hasNext") || call.name().equals("next"));
  }

  /** Who waits for a future gets what is in it, or the exception for which there is nothing. */
  private boolean isWaitedFor(int step, Held state) {
    return code.steps().get(step) instanceof Step.Call call
        && call.receiver() >= 0
        && state.containers.get(call.receiver())
        && code.type(call.receiver()) != null
        && summaries
            .program()
            .hierarchy()
            .isSubtype(code.type(call.receiver()).name(), "java.util.concurrent.Future");
  }

  /** What runs once the lambda that puts it into a container has not put it where that throws. */
  private boolean isPutting(int step) {
    if (seed.register() < 0
        || seed.origin() != Seed.Origin.STEP
        || !(code.steps().get(step) instanceof Step.Call call)) {
      return false;
    }
    int lambda = call.arguments().indexOf(code.steps().get(seed.step()).target());
    return lambda >= 0
        && summaries
            .lifecycles()
            .handed(code, step, lambda)
            .filter(trigger -> trigger.runs() == Runs.PER_ELEMENT)
            .isEmpty();
  }

  /** Before the resource is there, only handlers inside the body matter. */
  private static boolean canReach(Body.Block block) {
    return block.context() >= 0;
  }

  private void dispatch(int context, String thrown, Held state) {
    for (int current = context; current >= 0; ) {
      Body.ExceptionContext handlers = code.body().contexts().get(current);
      for (Body.Handler handler : handlers.handlers()) {
        Semantics.Catching catching =
            handler.types().isEmpty()
                ? Semantics.Catching.YES
                : summaries.semantics().catching(thrown, handler.types(), code);
        if (catching != Semantics.Catching.NO) {
          arrive(
              handler.block(), state.without(handler.exception(), model.slot(handler.exception())));
        }
        if (catching == Semantics.Catching.YES) {
          return;
        }
      }
      current = handlers.parent();
    }
    leaveByException(state);
  }

  private void leaveByException(Held state) {
    Status status = state.status == Status.LAZY ? Status.NONE : state.status;
    outcome.exceptional.add(status);
    if (status == Status.OPEN) {
      if (state.inThis != null) {
        outcome.halfBuilt = true;
      }
      if (state.thrower >= 0 && (outcome.thrower < 0 || state.thrower < outcome.thrower)) {
        outcome.thrower = state.thrower;
      }
    }
    if (status == Status.LENT && outcome.lentThrower < 0) {
      outcome.lentThrower = state.thrower;
    }
  }

  private void end(int index, Body.Block block, Held state) {
    Terminator end = block.end();
    if (end instanceof Terminator.Jump jump) {
      arrive(jump.target(), state);
    } else if (end instanceof Terminator.Switch choice) {
      types.targets(choice, state).forEach(target -> arrive(target, state));
    } else if (end instanceof Terminator.Branch branch) {
      branch(index, branch, state);
    } else if (end instanceof Terminator.Return done) {
      leaveNormally(state, done.value());
    } else if (end instanceof Terminator.Throw thrown) {
      String type = summaries.thrownType(code, thrown.value());
      dispatch(block.context(), type, state);
    }
  }

  private void leaveNormally(Held state, int value) {
    Status status = state.status;
    outcome.handsOut |= status != Status.NONE && state.leads(value);
    if (state.isOpen() && value >= 0) {
      if (state.aliases.get(value) && !isContainer(value, state)) {
        outcome.returned = true;
        outcome.normal.add(Status.MOVED);
        return;
      }
      if (state.containers.get(value)) {
        outcome.returnedInContainer = true;
        outcome.normal.add(Status.MOVED);
        return;
      }
      if (state.holders.get(value) && state.heldIn != null) {
        outcome.returnedIn.add(state.heldIn);
        if (!summaries.closers(state.heldIn).isEmpty()) {
          outcome.normal.add(Status.MOVED);
          return;
        }
        outcome.stored.add(state.heldIn);
        outcome.normal.add(Status.MOVED);
        return;
      }
      if (state.closers.get(value) || state.carriers.get(value)) {
        outcome.escapes = true;
        outcome.normal.add(Status.MOVED);
        return;
      }
    }
    if (state.isOpen() && state.inThis != null) {
      outcome.stored.add(state.inThis);
      outcome.normal.add(Status.MOVED);
      return;
    }
    outcome.normal.add(status);
  }

  /** Of what may be an element or the container that it comes from, the method says which. */
  private boolean isContainer(int value, Held state) {
    TypeName declared = code.method().returns();
    return state.containers.get(value) && declared != null && summaries.isContainer(declared);
  }

  private void branch(int index, Terminator.Branch branch, Held state) {
    BodyModel.Test test = model.test(index);
    int register = test.register();
    int holds = test.positive() ? branch.whenTrue() : branch.whenFalse();
    int fails = test.positive() ? branch.whenFalse() : branch.whenTrue();
    long slot = model.slot(register);
    FieldRef field = model.fieldLoadedInto(register);
    long fieldSlot = field == null ? 0 : model.slot(model.fieldRegister(field));
    long bits = slot | fieldSlot;
    switch (test.kind()) {
      case NULL -> {
        boolean there = state.leads(register) || state.closers.get(register);
        boolean emptied = state.status == Status.CLOSED && state.containers.get(register);
        if (emptied) {
          arrive(holds, state);
          arrive(fails, state);
        } else if (there && state.status != Status.NONE) {
          arrive(fails, state.known(0, bits, 0, 0));
        } else if ((state.nonNulls & bits) != 0) {
          arrive(fails, state);
        } else if ((state.nulls & bits) != 0) {
          arrive(holds, state);
        } else if (othersAbsent && summaries.isResource(code, register)) {
          boolean isThere =
              field != null
                  && seed.origin() == Seed.Origin.FIELD
                  && summaries.isThereWith(field, seed.field());
          arrive(
              isThere ? fails : holds, state.known(isThere ? 0 : bits, isThere ? bits : 0, 0, 0));
        } else {
          arrive(holds, state.known(bits, 0, 0, 0));
          arrive(fails, state.known(0, bits, 0, 0));
        }
      }
      case TRUE -> {
        if ((state.trues & bits) != 0) {
          arrive(holds, state);
        } else if ((state.falses & bits) != 0) {
          arrive(fails, state);
        } else {
          arrive(holds, state.known(0, 0, bits, 0));
          arrive(fails, state.known(0, 0, 0, bits));
        }
      }
      case HAS_NEXT -> hasNext(register, holds, fails, state);
      case INSTANCE -> {
        boolean there = state.leads(register) && state.status != Status.NONE;
        TypeName tested = model.tested(index);
        boolean mayBe = !there || types.mayBe(register, tested, state);
        if (mayBe) {
          arrive(holds, state);
        }
        if (!mayBe || (!there && !types.isAlways(register, tested))) {
          arrive(fails, state);
        }
      }
    }
  }

  private void hasNext(int iterator, int holds, int fails, Held state) {
    if (seed.implicit() && state.aliases.get(iterator) && state.isOpen()) {
      arrive(holds, state);
      arrive(fails, state.status(Status.CLOSED));
      return;
    }
    boolean elementWaits = state.containers.get(iterator) && state.isOpen();
    arrive(holds, state);
    if (!elementWaits) {
      arrive(fails, state);
    }
  }

  /** What a set of methods means for readers of a trace. */
  static boolean anyNamed(Set<Method> methods, String name) {
    return methods.stream().anyMatch(m -> m.name().equals(name));
  }
}
