package io.mongolint.parse;

import io.mongolint.facts.Body;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.parse.Graph.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Turns a graph that was built into a {@link Body}: empty blocks are passed over, blocks that
 * follow each other are joined, and blocks, contexts and loops that nothing leads to are left out.
 */
final class GraphFinisher {
  private final Graph graph;
  private final List<Block> blocks;
  private final int[] newBlock;
  private final int[] newContext;
  private final int[] newLoop;

  GraphFinisher(Graph graph) {
    this.graph = graph;
    this.blocks = graph.blocks;
    this.newBlock = filled(blocks.size());
    this.newContext = filled(graph.contexts.size());
    this.newLoop = filled(graph.loops.size());
  }

  private static int[] filled(int size) {
    int[] array = new int[size];
    Arrays.fill(array, -1);
    return array;
  }

  Body finish(int self, List<Integer> parameters) {
    for (Block block : blocks) {
      block.end = redirected(block.end);
    }
    redirectHandlers();
    joinBlocks();
    List<Block> kept = reachable();
    List<Body.Block> finished = new ArrayList<>(kept.size());
    for (Block block : kept) {
      finished.add(
          new Body.Block(
              block.steps,
              renumbered(block.end),
              block.context < 0 ? -1 : renumberedContext(block.context),
              block.loop < 0 ? -1 : newLoop[block.loop]));
    }
    return new Body(graph.registers, self, parameters, finished, keptContexts(), keptLoops());
  }

  /** Follows empty blocks that only jump on. */
  private int passOver(int target) {
    int at = target;
    // An endless loop without a body jumps to itself; the bound ends the search in a ring of such.
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(at);
      if (block.steps.isEmpty()
          && block.end instanceof Terminator.Jump jump
          && jump.target() != at) {
        at = jump.target();
      } else {
        return at;
      }
    }
    return target;
  }

  private Terminator redirected(Terminator end) {
    if (end instanceof Terminator.Jump jump) {
      return new Terminator.Jump(passOver(jump.target()));
    }
    if (end instanceof Terminator.Branch branch) {
      int whenTrue = passOver(branch.whenTrue());
      int whenFalse = passOver(branch.whenFalse());
      return new Terminator.Branch(branch.condition(), whenTrue, whenFalse);
    }
    if (end instanceof Terminator.Switch select) {
      return new Terminator.Switch(
          select.value(), select.targets().stream().map(this::passOver).toList());
    }
    return end;
  }

  private void redirectHandlers() {
    for (Graph.Context context : graph.contexts) {
      context
          .handlers()
          .replaceAll(
              handler ->
                  new Body.Handler(
                      handler.types(), passOver(handler.block()), handler.exception()));
    }
  }

  /** Joins a block to the only one that jumps to it, if both stand in the same context and loop. */
  private void joinBlocks() {
    int[] ways = new int[blocks.size()];
    ways[0] = 1;
    boolean[] live = new boolean[blocks.size()];
    for (Block block : mark(live)) {
      for (int target : targets(block.end)) {
        ways[target]++;
      }
    }
    for (Graph.Context context : graph.contexts) {
      // A handler is entered with an exception: it stays a block of its own.
      context.handlers().forEach(handler -> ways[handler.block()] += 2);
    }
    for (Block block : blocks) {
      if (!live[block.index]) {
        continue;
      }
      while (block.end instanceof Terminator.Jump jump
          && jump.target() != block.index
          && ways[jump.target()] == 1
          && blocks.get(jump.target()).context == block.context
          && blocks.get(jump.target()).loop == block.loop) {
        Block next = blocks.get(jump.target());
        block.steps.addAll(next.steps);
        block.end = next.end;
        next.steps.clear();
        live[next.index] = false;
      }
    }
  }

  private List<Block> reachable() {
    List<Block> kept = mark(new boolean[blocks.size()]);
    for (int i = 0; i < kept.size(); i++) {
      newBlock[kept.get(i).index] = i;
    }
    for (Block block : kept) {
      if (canThrow(block)) {
        for (int c = block.context;
            c >= 0 && newContext[c] < 0;
            c = graph.contexts.get(c).parent()) {
          newContext[c] = 0;
        }
      }
      for (int l = block.loop; l >= 0 && newLoop[l] < 0; l = graph.loops.get(l).parent()) {
        newLoop[l] = 0;
      }
    }
    number(newContext);
    number(newLoop);
    return kept;
  }

  private static void number(int[] marked) {
    int next = 0;
    for (int i = 0; i < marked.length; i++) {
      if (marked[i] == 0) {
        marked[i] = next++;
      }
    }
  }

  /**
   * The blocks that control can come to, in their order. A handler needs a block that can throw.
   */
  private List<Block> mark(boolean[] seen) {
    boolean[] entered = new boolean[graph.contexts.size()];
    Deque<Integer> open = new ArrayDeque<>();
    seen[0] = true;
    open.push(0);
    while (!open.isEmpty()) {
      Block block = blocks.get(open.pop());
      for (int target : targets(block.end)) {
        visit(target, seen, open);
      }
      if (canThrow(block)) {
        for (int c = block.context; c >= 0 && !entered[c]; c = graph.contexts.get(c).parent()) {
          entered[c] = true;
          graph.contexts.get(c).handlers().forEach(handler -> visit(handler.block(), seen, open));
        }
      }
    }
    List<Block> marked = new ArrayList<>();
    for (Block block : blocks) {
      if (seen[block.index]) {
        marked.add(block);
      }
    }
    return marked;
  }

  private static void visit(int block, boolean[] seen, Deque<Integer> open) {
    if (!seen[block]) {
      seen[block] = true;
      open.push(block);
    }
  }

  private static boolean canThrow(Block block) {
    return block.end instanceof Terminator.Throw
        || block.steps.stream().anyMatch(step -> !(step instanceof Step.Copy));
  }

  private static List<Integer> targets(Terminator end) {
    if (end instanceof Terminator.Jump jump) {
      return List.of(jump.target());
    }
    if (end instanceof Terminator.Branch branch) {
      return List.of(branch.whenTrue(), branch.whenFalse());
    }
    if (end instanceof Terminator.Switch select) {
      return select.targets();
    }
    return List.of();
  }

  private Terminator renumbered(Terminator end) {
    if (end instanceof Terminator.Jump jump) {
      return new Terminator.Jump(newBlock[jump.target()]);
    }
    if (end instanceof Terminator.Branch branch) {
      return new Terminator.Branch(
          branch.condition(), newBlock[branch.whenTrue()], newBlock[branch.whenFalse()]);
    }
    if (end instanceof Terminator.Switch select) {
      return new Terminator.Switch(
          select.value(), select.targets().stream().map(target -> newBlock[target]).toList());
    }
    return end;
  }

  /** A block that cannot throw may stand in a context that is left out: then one around it. */
  private int renumberedContext(int context) {
    int at = context;
    while (at >= 0 && newContext[at] < 0) {
      at = graph.contexts.get(at).parent();
    }
    return at < 0 ? -1 : newContext[at];
  }

  private List<Body.ExceptionContext> keptContexts() {
    List<Body.ExceptionContext> kept = new ArrayList<>();
    for (int i = 0; i < newContext.length; i++) {
      if (newContext[i] < 0) {
        continue;
      }
      Graph.Context context = graph.contexts.get(i);
      List<Body.Handler> handlers = new ArrayList<>();
      for (Body.Handler handler : context.handlers()) {
        handlers.add(
            new Body.Handler(handler.types(), newBlock[handler.block()], handler.exception()));
      }
      int parent = context.parent();
      kept.add(new Body.ExceptionContext(parent < 0 ? -1 : newContext[parent], handlers));
    }
    return kept;
  }

  private List<Body.Loop> keptLoops() {
    List<Body.Loop> kept = new ArrayList<>();
    for (int i = 0; i < newLoop.length; i++) {
      if (newLoop[i] >= 0) {
        Body.Loop loop = graph.loops.get(i);
        int parent = loop.parent() < 0 ? -1 : newLoop[loop.parent()];
        kept.add(new Body.Loop(parent, loop.kind(), loop.endless(), loop.position()));
      }
    }
    return kept;
  }
}
