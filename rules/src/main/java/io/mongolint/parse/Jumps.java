package io.mongolint.parse;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import io.mongolint.facts.Position;
import io.mongolint.facts.Step;
import io.mongolint.parse.Graph.Block;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Where {@code break}, {@code continue}, {@code yield} and {@code return} go, and the {@code
 * finally} blocks that they run on their way.
 *
 * <p>A cleanup (a {@code finally} block, or the close of try-with-resources) is copied for each way
 * in. Cleanups within cleanups would make the number of copies grow as a power of their nesting; so
 * once a cleanup has been copied {@value #MOST_COPIES} times in a method, each further place of it
 * gets a single copy, which all ways in share: each sets a register to its number, and a switch on
 * that register after the copy goes on where that way in wanted to go.
 */
final class Jumps {
  private static final int MOST_COPIES = 16;

  private final BodyBuilder body;
  private final Graph graph;
  private final IdentityHashMap<Object, Integer> copies = new IdentityHashMap<>();
  private Frame top;

  Jumps(BodyBuilder body) {
    this.body = body;
    this.graph = body.graph;
  }

  /** A statement that jumps may leave. */
  static final class Frame {
    private final Frame parent;
    private final Scopes.Scope scope;
    private final int context;
    private final int loop;
    private final Position statement;
    private Set<String> labels = Set.of();
    private boolean takesBreak;
    private Block after;
    private Block again;
    private int value = -1;
    private Object node;
    private Runnable cleanup;
    private Block shared;
    private Block sharedEnd;
    private int selector;
    private final List<Block> continuations = new ArrayList<>();

    private Frame(Frame parent, BodyBuilder body) {
      this.parent = parent;
      this.scope = body.scopes.save();
      this.context = body.graph.context;
      this.loop = body.graph.loop;
      this.statement = body.statement;
    }
  }

  /** Enters a loop; the blocks around it are those of the present context and loop. */
  void pushLoop(Set<String> labels, Block after, Block again) {
    Frame frame = push();
    frame.labels = labels;
    frame.takesBreak = true;
    frame.after = after;
    frame.again = again;
  }

  /** Enters a switch statement. */
  void pushSwitch(Block after) {
    Frame frame = push();
    frame.takesBreak = true;
    frame.after = after;
  }

  /** Enters a switch expression. */
  void pushYield(Block after, int value) {
    Frame frame = push();
    frame.after = after;
    frame.value = value;
  }

  /** Enters a labelled statement that is no loop. */
  void pushLabel(Set<String> labels, Block after) {
    Frame frame = push();
    frame.labels = labels;
    frame.after = after;
  }

  void pop() {
    top = top.parent;
  }

  private Frame push() {
    top = new Frame(top, body);
    return top;
  }

  /**
   * Reads code that is followed by a cleanup on every way out.
   *
   * @param node what the copies are counted by
   * @param cleanup reads the cleanup
   * @param end the position of the rethrow
   * @param inner reads the code
   */
  void protect(Object node, Runnable cleanup, Position end, Runnable inner) {
    Frame frame = push();
    frame.node = node;
    frame.cleanup = cleanup;
    int outer = graph.context;
    int context = graph.newContext();
    graph.context = context;
    boolean live = graph.enter().reached;
    inner.run();
    graph.context = outer;
    pop();
    Block after = graph.newBlock();
    graph.enter();
    if (graph.isLive()) {
      run(frame);
    }
    graph.jump(after);
    Block handler = graph.newBlock();
    handler.reached = live;
    int exception = graph.temporary();
    graph.handler(context, List.of(), handler, exception);
    graph.start(handler);
    if (live) {
      run(frame);
    }
    graph.raise(exception, true, end);
    if (frame.shared != null) {
      Block dead = graph.current();
      graph.start(frame.sharedEnd);
      graph.select(frame.selector, frame.continuations);
      graph.start(dead);
    }
    graph.start(after);
  }

  /** Runs a cleanup at this place, in a copy of its own or in the shared one. */
  private void run(Frame frame) {
    Frame savedTop = top;
    Scopes.Scope savedScope = body.scopes.save();
    Position savedStatement = body.statement;
    top = frame.parent;
    graph.context = frame.context;
    graph.loop = frame.loop;
    body.scopes.restore(frame.scope);
    body.statement = frame.statement;
    int count = copies.getOrDefault(frame.node, 0);
    if (count < MOST_COPIES && frame.shared == null) {
      copies.put(frame.node, count + 1);
      graph.enter();
      frame.cleanup.run();
    } else {
      runShared(frame);
    }
    top = savedTop;
    body.scopes.restore(savedScope);
    body.statement = savedStatement;
  }

  private void runShared(Frame frame) {
    Block from = graph.current();
    if (frame.shared == null) {
      frame.selector = graph.temporary();
      frame.shared = graph.newBlock();
      frame.shared.reached = true;
      graph.start(frame.shared);
      frame.cleanup.run();
      frame.sharedEnd = graph.current();
    }
    graph.start(from);
    graph.enter();
    graph.add(
        new Step.Constant(
            frame.selector,
            Step.ConstantKind.NUMBER,
            String.valueOf(frame.continuations.size()),
            body.statement));
    graph.jump(frame.shared);
    Block next = graph.newBlock();
    next.reached = from.reached && frame.sharedEnd.reached;
    frame.continuations.add(next);
    graph.start(next);
  }

  /** Runs the cleanups between here and a frame (null: all), and jumps. */
  private void leave(Frame target, Runnable jump) {
    if (!graph.isLive()) {
      return;
    }
    int context = graph.context;
    int loop = graph.loop;
    for (Frame frame = top; frame != target; frame = frame.parent) {
      if (frame.cleanup != null) {
        run(frame);
      }
    }
    jump.run();
    graph.context = context;
    graph.loop = loop;
    graph.start(graph.newBlock());
  }

  /** A {@code break}; the label may be null. */
  void breakTo(String label) {
    for (Frame frame = top; frame != null; frame = frame.parent) {
      if (label == null ? frame.takesBreak : frame.labels.contains(label)) {
        Block after = frame.after;
        leave(frame, () -> graph.jump(after));
        return;
      }
    }
    noTarget();
  }

  /** A {@code continue}; the label may be null. */
  void continueTo(String label) {
    for (Frame frame = top; frame != null; frame = frame.parent) {
      if (frame.again != null && (label == null || frame.labels.contains(label))) {
        Block again = frame.again;
        leave(frame, () -> graph.jump(again));
        return;
      }
    }
    noTarget();
  }

  /** A {@code yield} of a value, or the value of an arrow. */
  void yieldValue(int value, Position position) {
    for (Frame frame = top; frame != null; frame = frame.parent) {
      if (frame.value >= 0) {
        Block after = frame.after;
        graph.add(new Step.Copy(frame.value, value, position));
        leave(frame, () -> graph.jump(after));
        return;
      }
    }
    noTarget();
  }

  /** A {@code return}; the value may be -1. */
  void giveBack(int value, Position position) {
    leave(null, () -> graph.giveBack(value, position));
  }

  /**
   * Says whether a {@code finally} block that a {@code return} from here runs assigns a variable.
   */
  boolean isAssignedOnTheWayOut(int register) {
    String name = graph.registers.get(register).name();
    if (name == null) {
      return false;
    }
    for (Frame frame = top; frame != null; frame = frame.parent) {
      if (frame.node instanceof BlockStmt block
          && block
              .findFirst(
                  AssignExpr.class,
                  assign ->
                      assign.getTarget() instanceof NameExpr target
                          && target.getNameAsString().equals(name))
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Broken code jumps to nowhere: then control ends here. */
  private void noTarget() {
    giveBack(-1, body.statement);
  }
}
