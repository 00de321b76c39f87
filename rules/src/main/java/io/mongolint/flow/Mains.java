package io.mongolint.flow;

import io.mongolint.catalog.CallTrigger;
import io.mongolint.catalog.Runs;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.program.Code;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Method;
import io.mongolint.program.Program;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a program that starts in a {@code main} goes on until it is stopped: it starts a server,
 * hands handlers to one, waits for the end, or has a loop without a way out, in {@code main} or in
 * what it calls.
 */
final class Mains {
  private final Program program;
  private final Lifecycles lifecycles;

  Mains(Program program, Lifecycles lifecycles) {
    this.program = program;
    this.lifecycles = lifecycles;
  }

  /** Says whether nothing is known that keeps the program running. */
  boolean runsToItsEnd(Method main) {
    Set<Method> seen = new HashSet<>();
    Deque<Method> pending = new ArrayDeque<>(List.of(main));
    while (!pending.isEmpty()) {
      Method method = pending.removeFirst();
      Code code = method.code();
      if (code == null || !seen.add(method)) {
        continue;
      }
      if (isEndless(code)) {
        return false;
      }
      for (int step = 0; step < code.steps().size(); step++) {
        if (staysFor(code, step)) {
          return false;
        }
        addCalled(code, step, pending);
      }
    }
    return true;
  }

  private void addCalled(Code code, int step, Deque<Method> pending) {
    if (code.steps().get(step) instanceof Step.Lambda lambda) {
      pending.addLast(program.methodOfFile(code.method(), lambda.method()));
    } else if (code.steps().get(step) instanceof Step.Call
        || code.steps().get(step) instanceof Step.New) {
      pending.addAll(code.call(step).methods());
      pending.addAll(lifecycles.started(code, step));
    }
  }

  private boolean staysFor(Code code, int step) {
    if (lifecycles.keepsRunning(code, step)) {
      return true;
    }
    int arguments =
        code.steps().get(step) instanceof Step.Call call
            ? call.arguments().size()
            : code.steps().get(step) instanceof Step.New made ? made.arguments().size() : 0;
    for (int i = 0; i < arguments; i++) {
      Optional<CallTrigger> handed = lifecycles.handed(code, step, i);
      if (handed.map(CallTrigger::runs).filter(Mains::goesOn).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A batch comes to the end of its items, and what has a user of its own is no server. */
  private static boolean goesOn(Runs runs) {
    return runs.isHandler() && runs != Runs.PER_ITEM;
  }

  /** Says whether there is a place that can be reached and from which the body cannot be left. */
  private static boolean isEndless(Code code) {
    int count = code.body().blocks().size();
    BitSet leaving = new BitSet(count);
    for (boolean changed = true; changed; ) {
      changed = false;
      for (int block = 0; block < count; block++) {
        if (!leaving.get(block) && leaves(code, block, leaving)) {
          leaving.set(block);
          changed = true;
        }
      }
    }
    BitSet reached = new BitSet(count);
    Deque<Integer> pending = new ArrayDeque<>(List.of(0));
    while (!pending.isEmpty()) {
      int block = pending.removeFirst();
      if (!reached.get(block)) {
        if (!leaving.get(block)) {
          return true;
        }
        reached.set(block);
        pending.addAll(next(code.body().blocks().get(block).end()));
      }
    }
    return false;
  }

  private static boolean leaves(Code code, int block, BitSet leaving) {
    Terminator end = code.body().blocks().get(block).end();
    List<Integer> next = next(end);
    return next.isEmpty() || next.stream().anyMatch(leaving::get);
  }

  private static List<Integer> next(Terminator end) {
    if (end instanceof Terminator.Jump jump) {
      return List.of(jump.target());
    }
    if (end instanceof Terminator.Branch branch) {
      return List.of(branch.whenTrue(), branch.whenFalse());
    }
    return end instanceof Terminator.Switch choice ? choice.targets() : List.of();
  }
}
