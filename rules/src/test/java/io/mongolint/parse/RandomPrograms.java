package io.mongolint.parse;

import java.util.Random;

/**
 * Writes methods of random control flow. All they do is to call the helpers of {@link RandomWorld},
 * whose answers come from a list of random choices. Jumps stand behind a condition, so that no code
 * is unreachable.
 */
final class RandomPrograms {
  /** javac copies finally blocks too, without a bound: large methods do not fit a class file. */
  private static final int MOST_CALLS = 30;

  private final Random random;
  private final StringBuilder out = new StringBuilder();
  private int next;
  private int loops;
  private int switches;
  private boolean mayJumpOut = true;

  RandomPrograms(long seed) {
    this.random = new Random(seed);
  }

  String method(String name) {
    out.append("static int ").append(name).append("(RandomWorld w) {\n");
    out.append("boolean b = false; int n = 0; Object o = null;\n");
    statements(4);
    return out.append("return w.v(").append(next++).append(") + n;\n}\n").toString();
  }

  private String call(String helper) {
    return "w." + helper + "(" + next++ + ")";
  }

  private void statements(int depth) {
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      statement(depth);
    }
  }

  private void block(int depth) {
    out.append("{\n");
    statements(depth - 1);
    out.append("}\n");
  }

  private void statement(int depth) {
    if (depth == 0 || next > MOST_CALLS) {
      simple();
      return;
    }
    switch (random.nextInt(16)) {
      case 0, 1, 2 -> {
        out.append("try ");
        if (random.nextBoolean()) {
          out.append("(var r").append(next).append(" = ").append(call("r"));
          if (random.nextInt(3) == 0) {
            out.append("; var r").append(next).append(" = ").append(call("r"));
          }
          out.append(") ");
        }
        block(depth);
        if (random.nextBoolean()) {
          out.append("catch (RandomWorld.E1 e").append(next++).append(") ");
          block(depth);
        }
        if (random.nextBoolean()) {
          out.append("catch (RandomWorld.E2 | IllegalStateException e").append(next++).append(") ");
          block(depth);
        }
        out.append("finally ");
        block(depth);
      }
      case 3, 4 -> {
        out.append("if (").append(condition(2)).append(") ");
        block(depth);
        if (random.nextBoolean()) {
          out.append("else ");
          if (random.nextBoolean()) {
            out.append("if (").append(condition(1)).append(") ");
          }
          block(depth);
        }
      }
      case 5, 6, 7, 8 -> loop(depth);
      case 9, 10 -> select(depth);
      case 11 -> selectExpression(depth);
      case 12 -> {
        out.append("synchronized (w) ");
        block(depth);
      }
      case 13 -> {
        String label = "b" + next++;
        out.append(label).append(": { if (").append(condition(1)).append(") break ");
        out.append(label).append(";\n");
        statements(depth - 1);
        out.append("}\n");
      }
      default -> simple();
    }
  }

  private void loop(int depth) {
    String label = "l" + next++;
    String leave = "if (" + condition(1) + ") break;\n";
    out.append(label).append(": ");
    boolean isDo = false;
    switch (random.nextInt(6)) {
      case 0 -> out.append("while (").append(condition(2)).append(") {\n");
      case 1 -> out.append("while (true) {\n");
      case 2 ->
          out.append("for (")
              .append(call("t"))
              .append("; ")
              .append(condition(2))
              .append("; ")
              .append(call("t"))
              .append(") {\n");
      case 3 -> out.append("for (;;").append(call("t")).append(") {\n");
      case 4 ->
          out.append("for (Object each")
              .append(next)
              .append(" : ")
              .append(call("l"))
              .append(") {\n");
      default -> {
        out.append("do {\n");
        isDo = true;
      }
    }
    loops++;
    // Each round is an event, so that every run ends.
    out.append(call("t")).append(";\n").append(leave);
    statements(depth - 1);
    if (random.nextBoolean()) {
      out.append("if (").append(condition(1)).append(") ");
      out.append(random.nextBoolean() ? "continue " : "break ").append(label).append(";\n");
    }
    loops--;
    out.append(isDo ? "} while (" + condition(2) + ");\n" : "}\n");
  }

  private void select(int depth) {
    boolean isArrow = random.nextBoolean();
    int fallback = random.nextInt(5);
    out.append("switch (").append(call("s")).append(") {\n");
    switches++;
    for (int i = 0; i < 3; i++) {
      if (i == fallback) {
        entry("default", isArrow, depth);
      }
      entry("case " + i, isArrow, depth);
    }
    switches--;
    out.append("}\n");
  }

  private void entry(String label, boolean isArrow, int depth) {
    out.append(label).append(isArrow ? " -> " : ": ");
    if (isArrow) {
      block(depth);
    } else {
      statements(depth - 1);
      if (random.nextBoolean()) {
        out.append("break;\n");
      }
    }
  }

  private void selectExpression(int depth) {
    boolean outside = mayJumpOut;
    int outerLoops = loops;
    int outerSwitches = switches;
    mayJumpOut = false;
    loops = 0;
    switches = 0;
    out.append("n = switch (").append(call("s")).append(") {\n");
    out.append("case 0 -> ").append(call("v")).append(";\n");
    out.append("case 1 -> {\n");
    statements(depth - 1);
    out.append("try { if (").append(condition(1)).append(") yield ").append(call("v"));
    out.append(";\n} finally ");
    block(depth);
    out.append("yield ").append(call("v")).append(";\n}\n");
    out.append("default -> ").append(call("v")).append(";\n};\n");
    mayJumpOut = outside;
    loops = outerLoops;
    switches = outerSwitches;
  }

  private void simple() {
    switch (random.nextInt(12)) {
      case 0, 1 -> out.append(call("x")).append(";\n");
      case 2 -> out.append("b = ").append(condition(2)).append(";\n");
      case 3 -> out.append("n = ").append(call("v")).append(";\n");
      case 4 ->
          out.append("o = ")
              .append(condition(1))
              .append(" ? ")
              .append(call("o"))
              .append(" : null;\n");
      case 5 ->
          out.append("if (")
              .append(condition(1))
              .append(") throw ")
              .append(call("e"))
              .append(";\n");
      case 6, 7 -> {
        if (mayJumpOut) {
          out.append("if (").append(condition(1)).append(") return ");
          out.append(random.nextBoolean() ? "n" : call("v")).append(";\n");
        }
      }
      case 8 -> {
        if (loops > 0) {
          out.append("if (").append(condition(1)).append(") continue;\n");
        }
      }
      case 9 -> {
        if (loops > 0 || switches > 0) {
          out.append("if (").append(condition(1)).append(") break;\n");
        }
      }
      default -> out.append(call("t")).append(";\n");
    }
  }

  private String condition(int depth) {
    return switch (random.nextInt(depth == 0 ? 6 : 11)) {
      case 0 -> "b";
      case 1 -> "o == null";
      case 2 -> "null != (o = " + call("o") + ")";
      case 3 -> "!(" + call("o") + " instanceof String)";
      case 4, 5 -> call("c");
      case 6, 7 -> condition(depth - 1) + " && " + condition(depth - 1);
      case 8 -> "(" + condition(depth - 1) + " || " + condition(depth - 1) + ")";
      case 9 -> "!(" + condition(depth - 1) + ")";
      default -> "(" + condition(depth - 1) + " ? " + condition(depth - 1) + " : b)";
    };
  }
}
