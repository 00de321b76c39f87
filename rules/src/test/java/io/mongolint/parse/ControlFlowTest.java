package io.mongolint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Conditions, loops and jumps as blocks. */
class ControlFlowTest {

  @Test
  void ifElse() {
    assertThat(Sources.body("if (o == null) a(); else b2(); c();"))
        .isEqualTo(
            """
            0: o == null ? 2 : 3
            1: %7 = c(); return
            2: %5 = a(); -> 1
            3: %6 = b2(); -> 1
            """);
  }

  @Test
  void negationExchangesTargets() {
    assertThat(Sources.body("if (!(null != o)) a();"))
        .isEqualTo(
            """
            0: o == null ? 2 : 1
            1: return
            2: %5 = a(); -> 1
            """);
  }

  @Test
  void andOr() {
    assertThat(Sources.body("if (o != null && (b || s == null)) a();"))
        .isEqualTo(
            """
            0: o == null ? 1 : 3
            1: return
            2: %5 = a(); -> 1
            3: b ? 2 : 4
            4: s == null ? 2 : 1
            """);
  }

  @Test
  void booleanLiteralsInComparisons() {
    assertThat(Sources.body("if (b == false || true != b) a();"))
        .isEqualTo(
            """
            0: b ? 3 : 2
            1: return
            2: %5 = a(); -> 1
            3: b ? 1 : 2
            """);
  }

  @Test
  void conditionalAsCondition() {
    assertThat(Sources.body("if (b ? o == null : s == null) a();"))
        .isEqualTo(
            """
            0: b ? 3 : 4
            1: return
            2: %5 = a(); -> 1
            3: o == null ? 2 : 1
            4: s == null ? 2 : 1
            """);
  }

  @Test
  void truthAsValue() {
    assertThat(Sources.body("boolean r = !b || o == null;"))
        .isEqualTo(
            """
            0: b ? 4 : 1
            1: %6 = true; -> 3
            2: %6 = false; -> 3
            3: r = %6; return
            4: o == null ? 1 : 2
            """);
  }

  @Test
  void elseIfChain() {
    assertThat(Sources.body("if (i == 1) a(); else if (i == 2) b2(); else c(); d();"))
        .isEqualTo(
            """
            0: %5 = 1; %6 = ==(i, %5); %6 ? 2 : 3
            1: %12 = d(); return
            2: %7 = a(); -> 1
            3: %8 = 2; %9 = ==(i, %8); %9 ? 4 : 5
            4: %10 = b2(); -> 1
            5: %11 = c(); -> 1
            """);
  }

  @Test
  void constantConditionLeavesOneWay() {
    assertThat(Sources.body("if (false) a(); else b2();"))
        .isEqualTo(
            """
            0: %6 = b2(); return
            """);
  }

  @Test
  void whileLoop() {
    assertThat(Sources.body("while (b) a(); c();"))
        .isEqualTo(
            """
            0: -> 2
            1: %6 = c(); return
            2 loop0: b ? 3 : 1
            3 loop0: %5 = a(); -> 2
            loop0 WHILE
            """);
  }

  @Test
  void whileTrueHasNoExit() {
    assertThat(Sources.body("while (true) a();"))
        .isEqualTo(
            """
            0: -> 1
            1 loop0: %5 = a(); -> 1
            loop0 WHILE endless
            """);
  }

  @Test
  void whileTrueWithBreak() {
    assertThat(Sources.body("while (true) { if (b) break; a(); } c();"))
        .isEqualTo(
            """
            0: -> 2
            1: %6 = c(); return
            2 loop0: b ? 1 : 3
            3 loop0: %5 = a(); -> 2
            loop0 WHILE endless
            """);
  }

  @Test
  void assignmentInCondition() {
    assertThat(Sources.body("Object x; while ((x = next()) != null) use(x);"))
        .isEqualTo(
            """
            0: -> 2
            1: return
            2 loop0: %6 = next(); x = %6; x == null ? 1 : 3
            3 loop0: %7 = use(x); -> 2
            loop0 WHILE
            """);
  }

  @Test
  void doWhile() {
    assertThat(Sources.body("do { if (b) continue; a(); } while (o != null); c();"))
        .isEqualTo(
            """
            0: -> 2
            1: %6 = c(); return
            2 loop0: b ? 3 : 4
            3 loop0: o == null ? 1 : 2
            4 loop0: %5 = a(); -> 3
            loop0 DO
            """);
  }

  @Test
  void forLoop() {
    assertThat(Sources.body("for (int k = 0; k < i; k++) { if (b) continue; a(k); } c();"))
        .isEqualTo(
            """
            0: %6 = 0; k = %6; -> 2
            1: %10 = c(); return
            2 loop0: %7 = <(k, i); %7 ? 3 : 1
            3 loop0: b ? 4 : 5
            4 loop0: %9 = ++(k); k = %9; -> 2
            5 loop0: %8 = a(k); -> 4
            loop0 FOR
            """);
  }

  @Test
  void endlessFor() {
    assertThat(Sources.body("for (;;) { if (b) return o; }"))
        .isEqualTo(
            """
            0: -> 1
            1 loop0: b ? 2 : 1
            2 loop0: return o
            loop0 FOR endless
            """);
  }

  @Test
  void forEach() {
    assertThat(Sources.body("for (String each : list()) use(each); c();"))
        .isEqualTo(
            """
            0: %5 = list(); %6 = IMPLICIT_ITERATION %5.iterator(); -> 2
            1: %11 = c(); return
            2 loop0: %7 = IMPLICIT_ITERATION %6.hasNext(); %7 ? 3 : 1
            3 loop0: %8 = IMPLICIT_ITERATION %6.next(); each = (String) %8; %10 = use(each); -> 2
            loop0 FOR_EACH
            """);
  }

  @Test
  void forEachVarIsCopied() {
    assertThat(Sources.body("for (var each : o) use(each);"))
        .isEqualTo(
            """
            0: %5 = IMPLICIT_ITERATION o.iterator(); -> 2
            1: return
            2 loop0: %6 = IMPLICIT_ITERATION %5.hasNext(); %6 ? 3 : 1
            3 loop0: %7 = IMPLICIT_ITERATION %5.next(); each = %7; %9 = use(each); -> 2
            loop0 FOR_EACH
            """);
  }

  @Test
  void nestedLoopsWithLabels() {
    assertThat(
            Sources.body(
                "outer: for (;;) { while (b) { if (o == null) continue outer; if (s == null) break"
                    + " outer; } }"))
        .isEqualTo(
            """
            0: -> 2
            1: return
            2 loop1: b ? 3 : 2
            3 loop1: o == null ? 2 : 4
            4 loop1: s == null ? 1 : 2
            loop0 FOR endless
            loop1 WHILE in loop0
            """);
  }

  @Test
  void labelledBlock() {
    assertThat(Sources.body("l: { if (b) break l; a(); } c();"))
        .isEqualTo(
            """
            0: b ? 1 : 2
            1: %6 = c(); return
            2: %5 = a(); -> 1
            """);
  }

  @Test
  void labelledIf() {
    assertThat(Sources.body("l: if (b) { if (o == null) break l; a(); } c();"))
        .isEqualTo(
            """
            0: b ? 2 : 1
            1: %6 = c(); return
            2: o == null ? 1 : 3
            3: %5 = a(); -> 1
            """);
  }

  @Test
  void unreachableIsLeftOut() {
    assertThat(Sources.body("return a(); "))
        .isEqualTo(
            """
            0: %5 = a(); return %5
            """);
  }

  @Test
  void assertMayBeOff() {
    assertThat(Sources.body("assert o != null : s; a();"))
        .isEqualTo(
            """
            0: %5 = assert(); %5 ? 1 : 3
            1: o == null ? 2 : 3
            2: %6 = assert(); throw %6
            3: %7 = a(); return
            """);
  }

  @Test
  void oldSwitchFallsThrough() {
    assertThat(
            Sources.body(
                "switch (i) { case 1: a(); case 2: b2(); break; default: c(); case 3: d(); } e();"))
        .isEqualTo(
            """
            0: switch i [2, 3, 5, 4]
            1: %9 = e(); return
            2: %5 = a(); -> 3
            3: %6 = b2(); -> 1
            4: %7 = c(); -> 5
            5: %8 = d(); -> 1
            """);
  }

  @Test
  void switchWithoutDefaultMayDoNothing() {
    assertThat(Sources.body("switch (s) { case \"x\": a(); break; case \"y\", \"z\": b2(); } c();"))
        .isEqualTo(
            """
            0: switch s [2, 3, 1]
            1: %7 = c(); return
            2: %5 = a(); -> 1
            3: %6 = b2(); -> 1
            """);
  }

  @Test
  void arrowSwitch() {
    assertThat(
            Sources.body(
                "switch (i) { case 1, 2 -> a(); case 3 -> { b2(); } default -> throw new E(); }"
                    + " c();"))
        .isEqualTo(
            """
            0: switch i [2, 3, 4]
            1: %8 = c(); return
            2: %5 = a(); -> 1
            3: %6 = b2(); -> 1
            4: %7 = new E(); throw %7
            """);
  }

  @Test
  void switchExpression() {
    assertThat(
            Sources.body(
                "return switch (i) { case 1 -> o; case 2 -> { a(); yield s; } default -> throw new"
                    + " E(); };"))
        .isEqualTo(
            """
            0: switch i [2, 3, 4]
            1: return %5
            2: %5 = o; -> 1
            3: %6 = a(); %5 = s; -> 1
            4: %7 = new E(); throw %7
            """);
  }

  @Test
  void oldSwitchExpression() {
    assertThat(Sources.body("Object x = switch (i) { case 1: a(); default: yield s; };"))
        .isEqualTo(
            """
            0: switch i [1, 2]
            1: %7 = a(); -> 2
            2: %6 = s; x = %6; return
            """);
  }

  @Test
  void switchOverPatterns() {
    assertThat(
            Sources.body(
                "switch (o) { case null -> a(); case String t when t.isEmpty() -> b2(); case String"
                    + " t -> use(t); case Integer n -> use(n); default -> c(); }"))
        .isEqualTo(
            """
            0: o == null ? 2 : 5
            1: return
            2: %9 = a(); -> 1
            3: %10 = b2(); -> 1
            4: %13 = c(); -> 1
            5: switch o [6, 7]
            6: t%5 = (String) o; %6 = t%5.isEmpty(); %6 ? 3 : 7
            7: switch o [8, 9, 4]
            8: t%7 = (String) o; %11 = use(t%7); -> 1
            9: n = (Integer) o; %12 = use(n); -> 1
            """);
  }

  @Test
  void switchOverSealedTypesIsExhaustive() {
    assertThat(Sources.body("switch (o) { case Left l -> use(l); case Right r -> use(r); } c();"))
        .isEqualTo(
            """
            0: switch o [2, 3]
            1: %9 = c(); return
            2: l = (Left) o; %7 = use(l); -> 1
            3: r = (Right) o; %8 = use(r); -> 1
            """);
  }

  @Test
  void nullOrDefault() {
    assertThat(Sources.body("switch (o) { case String t -> use(t); case null, default -> c(); }"))
        .isEqualTo(
            """
            0: o == null ? 2 : 3
            1: return
            2: %7 = c(); -> 1
            3: switch o [4, 2]
            4: t = (String) o; %6 = use(t); -> 1
            """);
  }

  @Test
  void recordPatternInSwitch() {
    assertThat(
            Sources.body("switch (o) { case Pair(String x, var y) -> use(x, y); default -> c(); }"))
        .isEqualTo(
            """
            0: switch o [3, 4]
            1: return
            2: %12 = c(); -> 1
            3: %5 = (Pair) o; %6 = DECONSTRUCTION %5.0(); %8 = %6 instanceof String; %8 ? 5 : 4
            4: switch o [2]
            5: x = (String) %6; %9 = DECONSTRUCTION %5.1(); y = %9; %11 = use(x, y); -> 1
            """);
  }

  @Test
  void returnInsideSwitchInsideLoop() {
    assertThat(
            Sources.body(
                "while (b) switch (i) { case 1: continue; case 2: return o; default: break; }"))
        .isEqualTo(
            """
            0: -> 2
            1: return
            2 loop0: b ? 3 : 1
            3 loop0: switch i [2, 4, 2]
            4 loop0: return o
            loop0 WHILE
            """);
  }
}
