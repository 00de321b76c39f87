package io.mongolint.parse;

import io.mongolint.facts.Body;
import io.mongolint.facts.Position;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.facts.Terminator.Condition;
import io.mongolint.facts.TypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * A control-flow graph while it is built. Steps go to the current block. After a block has ended,
 * the current one is a new block that nothing leads to; {@link GraphFinisher} drops such blocks.
 */
final class Graph {

  /** A block. */
  static final class Block {
    final int index;
    final int context;
    final int loop;
    final List<Step> steps = new ArrayList<>();
    Terminator end;

    /** Whether control can come here, as far as is known: back edges do not count. */
    boolean reached;

    Block(int index, int context, int loop) {
      this.index = index;
      this.context = context;
      this.loop = loop;
    }
  }

  /** An exception context. */
  record Context(int parent, List<Body.Handler> handlers) {}

  final List<Body.Register> registers = new ArrayList<>();
  final List<Block> blocks = new ArrayList<>();
  final List<Context> contexts = new ArrayList<>();
  final List<Body.Loop> loops = new ArrayList<>();

  /** The exception context of new blocks. */
  int context = -1;

  /** The loop of new blocks. */
  int loop = -1;

  private Block current;

  Graph() {
    current = newBlock();
    current.reached = true;
  }

  Block newBlock() {
    Block block = new Block(blocks.size(), context, loop);
    blocks.add(block);
    return block;
  }

  Block current() {
    return current;
  }

  /** Goes on in a block. */
  void start(Block block) {
    current = block;
  }

  /** Says whether control comes to where the next step goes. */
  boolean isLive() {
    return current.reached;
  }

  int temporary() {
    registers.add(new Body.Register(null, null));
    return registers.size() - 1;
  }

  int variable(String name, TypeName type) {
    registers.add(new Body.Register(name, type));
    return registers.size() - 1;
  }

  void add(Step step) {
    current.steps.add(step);
  }

  void jump(Block target) {
    target.reached |= current.reached;
    end(new Terminator.Jump(target.index));
  }

  void branch(Condition condition, Block whenTrue, Block whenFalse) {
    whenTrue.reached |= current.reached;
    whenFalse.reached |= current.reached;
    end(new Terminator.Branch(condition, whenTrue.index, whenFalse.index));
  }

  void select(int value, List<Block> targets) {
    List<Integer> indices = new ArrayList<>(targets.size());
    for (Block target : targets) {
      target.reached |= current.reached;
      indices.add(target.index);
    }
    end(new Terminator.Switch(value, indices));
  }

  void giveBack(int value, Position position) {
    end(new Terminator.Return(value, position));
  }

  void raise(int value, boolean rethrow, Position position) {
    end(new Terminator.Throw(value, rethrow, position));
  }

  private void end(Terminator terminator) {
    current.end = terminator;
    current = newBlock();
  }

  /** Goes on in a new block of the present context and loop. */
  Block enter() {
    Block block = newBlock();
    jump(block);
    start(block);
    return block;
  }

  int newContext() {
    contexts.add(new Context(context, new ArrayList<>()));
    return contexts.size() - 1;
  }

  void handler(int of, List<TypeName> types, Block block, int exception) {
    contexts.get(of).handlers().add(new Body.Handler(types, block.index, exception));
  }

  int newLoop(Body.LoopKind kind, boolean endless, Position position) {
    loops.add(new Body.Loop(loop, kind, endless, position));
    return loops.size() - 1;
  }

  Body finish(int self, List<Integer> parameters) {
    return new GraphFinisher(this).finish(self, parameters);
  }
}
