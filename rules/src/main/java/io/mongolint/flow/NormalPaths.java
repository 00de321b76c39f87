package io.mongolint.flow;

import io.mongolint.facts.Terminator;
import io.mongolint.program.Code;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;

/** The paths through a body on which nothing is thrown. */
final class NormalPaths {
  private final Code code;

  NormalPaths(Code code) {
    this.code = code;
  }

  /** Says whether every path through the body has a step that does something. */
  boolean always(IntPredicate does) {
    return allFrom(List.of(0), does);
  }

  /**
   * Says whether on every path from a step on, itself included, there is one that does something.
   */
  boolean alwaysBehind(int step, IntPredicate does) {
    int block = code.blockOf(step);
    return any(step, end(block), does) || (!leaves(block) && allFrom(next(block), does));
  }

  /** Says whether a step is reached when nothing is thrown. */
  boolean reaches(int step) {
    BitSet seen = new BitSet();
    Deque<Integer> pending = new ArrayDeque<>(List.of(0));
    while (!pending.isEmpty()) {
      int block = pending.removeFirst();
      if (!seen.get(block)) {
        seen.set(block);
        pending.addAll(next(block));
      }
    }
    return seen.get(code.blockOf(step));
  }

  private boolean allFrom(List<Integer> blocks, IntPredicate does) {
    BitSet seen = new BitSet();
    Deque<Integer> pending = new ArrayDeque<>(blocks);
    while (!pending.isEmpty()) {
      int block = pending.removeFirst();
      if (seen.get(block)) {
        continue;
      }
      seen.set(block);
      if (any(code.first(block), end(block), does)) {
        continue;
      }
      if (leaves(block)) {
        return false;
      }
      pending.addAll(next(block));
    }
    return true;
  }

  private int end(int block) {
    return code.first(block) + code.body().blocks().get(block).steps().size();
  }

  private static boolean any(int from, int end, IntPredicate does) {
    for (int i = from; i < end; i++) {
      if (does.test(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean leaves(int block) {
    return code.body().blocks().get(block).end() instanceof Terminator.Return;
  }

  private List<Integer> next(int block) {
    Terminator end = code.body().blocks().get(block).end();
    if (end instanceof Terminator.Jump jump) {
      return List.of(jump.target());
    }
    if (end instanceof Terminator.Branch branch) {
      return List.of(branch.whenTrue(), branch.whenFalse());
    }
    return end instanceof Terminator.Switch choice ? choice.targets() : List.of();
  }
}
