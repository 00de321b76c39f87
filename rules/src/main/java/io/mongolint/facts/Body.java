package io.mongolint.facts;

import java.util.List;

/**
 * What a method does, as a control-flow graph over registers.
 *
 * <p>Each local variable has one register; each intermediate value has one of its own. Control flow
 * inside expressions ({@code ?:}, {@code &&}, {@code ||}, switch expressions) is control flow of
 * the graph. The graph never depends on types.
 *
 * <p>Exceptions: no step has an edge of its own. A step that throws continues at the handlers of
 * its block's {@link ExceptionContext}. A {@code finally} block is copied for each way in (normal,
 * exceptional, each jump out); its steps then stand several times, with the same positions.
 * Try-with-resources becomes explicit calls of {@code close} (kind {@link
 * Step.CallKind#IMPLICIT_CLOSE}) behind a null test, copied in the same way.
 *
 * @param registers all registers
 * @param self the register of {@code this}, or -1 in a static method
 * @param parameters the register of each parameter
 * @param blocks the blocks; the first is the entry
 * @param contexts the exception contexts
 * @param loops the loops
 */
public record Body(
    List<Register> registers,
    int self,
    List<Integer> parameters,
    List<Block> blocks,
    List<ExceptionContext> contexts,
    List<Loop> loops) {

  /** Copies the lists. */
  public Body {
    registers = List.copyOf(registers);
    parameters = List.copyOf(parameters);
    blocks = List.copyOf(blocks);
    contexts = List.copyOf(contexts);
    loops = List.copyOf(loops);
  }

  /**
   * A register.
   *
   * @param name the name of the variable, or null for an intermediate value
   * @param type the declared type, {@link TypeName#INFERRED} for {@code var}, or null for an
   *     intermediate value
   */
  public record Register(String name, TypeName type) {}

  /**
   * A basic block.
   *
   * @param steps the steps, in order
   * @param end where control goes after them
   * @param context index of the exception context, or -1 when exceptions leave the method
   * @param loop index of the innermost loop, or -1
   */
  public record Block(List<Step> steps, Terminator end, int context, int loop) {
    /** Copies the steps. */
    public Block {
      steps = List.copyOf(steps);
    }
  }

  /**
   * Where exceptions go: the first handler that takes the exception, else the parent.
   *
   * @param parent index of the context around it, or -1 when exceptions leave the method
   * @param handlers the handlers, in order
   */
  public record ExceptionContext(int parent, List<Handler> handlers) {
    /** Copies the handlers. */
    public ExceptionContext {
      handlers = List.copyOf(handlers);
    }
  }

  /**
   * A catch clause, or the exceptional copy of a {@code finally} block.
   *
   * @param types the exceptions caught, as written; empty when all are (a {@code finally})
   * @param block where control goes
   * @param exception the register that holds the exception
   */
  public record Handler(List<TypeName> types, int block, int exception) {
    /** Copies the types. */
    public Handler {
      types = List.copyOf(types);
    }
  }

  /**
   * A loop statement.
   *
   * @param parent index of the loop around it, or -1
   * @param kind which statement
   * @param endless whether its condition is absent or the constant {@code true}
   * @param position the whole statement
   */
  public record Loop(int parent, LoopKind kind, boolean endless, Position position) {}

  /** The loop statements. */
  public enum LoopKind {
    /** {@code while}. */
    WHILE,
    /** {@code do}. */
    DO,
    /** The three-part {@code for}. */
    FOR,
    /** The enhanced {@code for}. */
    FOR_EACH
  }
}
