package io.mongolint.facts;

import java.util.List;

/** Where control goes at the end of a block. */
public sealed interface Terminator {

  /** On to another block. */
  record Jump(int target) implements Terminator {}

  /**
   * To one of two blocks.
   *
   * @param condition what is tested; negations are resolved by exchanging the targets
   */
  record Branch(Condition condition, int whenTrue, int whenFalse) implements Terminator {}

  /**
   * To one of several blocks.
   *
   * @param value the register tested
   * @param targets the blocks, in order of their labels; when there is no default and the switch
   *     need not be exhaustive, the block after it is the last
   */
  record Switch(int value, List<Integer> targets) implements Terminator {
    /** Copies the targets. */
    public Switch {
      targets = List.copyOf(targets);
    }
  }

  /**
   * Out of the method, normally.
   *
   * @param value the register returned, or -1
   */
  record Return(int value, Position position) implements Terminator {}

  /**
   * To the handlers of the block's exception context.
   *
   * @param value the register thrown
   * @param rethrow whether it is the end of a {@code finally} copy, so that the exception goes on
   */
  record Throw(int value, boolean rethrow, Position position) implements Terminator {}

  /** What a branch tests. */
  sealed interface Condition {}

  /** True when the register holds null. ({@code x != null} exchanges the targets.) */
  record IsNull(int register) implements Condition {}

  /** True when the register holds true. */
  record IsTrue(int register) implements Condition {}
}
