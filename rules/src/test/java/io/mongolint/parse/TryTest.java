package io.mongolint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Cleanups on every way out. */
class TryTest {

  @Test
  void finallyIsCopied() {
    assertThat(Sources.body("try { a(); } finally { z(); } c();"))
        .isEqualTo(
            """
            0: -> 1
            1 try0: %5 = a(); -> 2
            2: %6 = z(); %9 = c(); return
            3: %8 = z(); rethrow %7
            try0: any %7->3
            """);
  }

  @Test
  void returnRunsFinally() {
    assertThat(Sources.body("try { if (b) return a(); c(); } finally { z(); } return o;"))
        .isEqualTo(
            """
            0: -> 1
            1 try0: b ? 3 : 2
            2 try0: %7 = c(); -> 5
            3 try0: %5 = a(); -> 4
            4: %6 = z(); return %5
            5: %8 = z(); return o
            6: %10 = z(); rethrow %9
            try0: any %9->6
            """);
  }

  @Test
  void returnedVariableIsKeptWhenFinallyAssignsIt() {
    assertThat(Sources.body("Object x = a(); try { return x; } finally { x = null; }"))
        .isEqualTo(
            """
            0: %6 = a(); x = %6; -> 1
            1: %7 = x; -> 2
            2: %8 = null; x = %8; return %7
            """);
  }

  @Test
  void breakAndContinueRunFinally() {
    assertThat(
            Sources.body(
                "while (b) { try { if (o == null) break; if (s == null) continue; a(); } finally {"
                    + " z(); } }"))
        .isEqualTo(
            """
            0: -> 2
            1: return
            2 loop0: b ? 3 : 1
            3 try0 loop0: o == null ? 5 : 4
            4 try0 loop0: s == null ? 7 : 6
            5 loop0: %5 = z(); -> 1
            6 try0 loop0: %7 = a(); -> 8
            7 loop0: %6 = z(); -> 2
            8 loop0: %8 = z(); -> 2
            9 loop0: %10 = z(); rethrow %9
            try0: any %9->9
            loop0 WHILE
            """);
  }

  @Test
  void breakInsideTryStays() {
    assertThat(Sources.body("try { while (b) { if (o == null) break; } } finally { z(); }"))
        .isEqualTo(
            """
            0: -> 1
            1 loop0: b ? 2 : 3
            2 loop0: o == null ? 3 : 1
            3: %5 = z(); return
            loop0 WHILE
            """);
  }

  @Test
  void finallyThatReturnsSwallows() {
    assertThat(Sources.body("try { a(); } finally { return o; }"))
        .isEqualTo(
            """
            0: -> 1
            1 try0: %5 = a(); -> 2
            2: return o
            3: return o
            try0: any %6->3
            """);
  }

  @Test
  void finallyThrowsOutside() {
    assertThat(Sources.body("try { try { a(); } finally { z(); } } catch (E e) { c(); }"))
        .isEqualTo(
            """
            0: -> 1
            1 try1: %5 = a(); -> 2
            2 try0: %6 = z(); -> 4
            3 try0: %8 = z(); rethrow %7
            4: return
            5: %10 = c(); -> 4
            try0: E e->5
            try1 in try0: any %7->3
            """);
  }

  @Test
  void catches() {
    assertThat(
            Sources.body("try { a(); } catch (E | F e) { use(e); } catch (G e) { throw e; } c();"))
        .isEqualTo(
            """
            0: -> 1
            1 try0: %5 = a(); -> 2
            2: %9 = c(); return
            3: %7 = use(e%6); -> 2
            4: throw e%8
            try0: E|F e%6->3 G e%8->4
            """);
  }

  @Test
  void catchInsideFinally() {
    assertThat(Sources.body("try { a(); } catch (E e) { return b2(); } finally { z(); }"))
        .isEqualTo(
            """
            0: -> 1
            1 try1: %5 = a(); -> 4
            2 try0: %7 = b2(); -> 3
            3: %8 = z(); return %7
            4: %9 = z(); return
            5: %11 = z(); rethrow %10
            try0: any %10->5
            try1 in try0: E e->2
            """);
  }

  @Test
  void finallySeesTheScopeAroundIt() {
    assertThat(Sources.body("try { Object f = a(); return f; } finally { f.close(); }"))
        .isEqualTo(
            """
            0: -> 1
            1 try0: %6 = a(); f = %6; -> 2
            2: %7 = ?f; %8 = %7.close(); return f
            3: %10 = ?f; %11 = %10.close(); rethrow %9
            try0: any %9->3
            """);
  }

  @Test
  void nestedFinally() {
    assertThat(Sources.body("try { a(); } finally { try { y(); } finally { z(); } }"))
        .isEqualTo(
            """
            0: -> 1
            1 try0: %5 = a(); -> 2
            2 try1: %6 = y(); -> 3
            3: %7 = z(); return
            4: %9 = z(); rethrow %8
            5 try2: %11 = y(); -> 6
            6: %12 = z(); rethrow %10
            7: %14 = z(); rethrow %13
            try0: any %10->5
            try1: any %8->4
            try2: any %13->7
            """);
  }

  @Test
  void resource() {
    assertThat(Sources.body("try (R r = open()) { r.a(); } c();"))
        .isEqualTo(
            """
            0: %6 = open(); r = %6; -> 1
            1 try0: %7 = r.a(); -> 3
            2: %9 = c(); return
            3: r == null ? 2 : 4
            4: IMPLICIT_CLOSE r.close(); -> 2
            5: r == null ? 7 : 6
            6: IMPLICIT_CLOSE r.close(); -> 7
            7: rethrow %8
            try0: any %8->5
            """);
  }

  @Test
  void resourcesNest() {
    assertThat(Sources.body("try (R r = open(); var q = new Q(r)) { return q.a(); }"))
        .isEqualTo(
            """
            0: %6 = open(); r = %6; -> 1
            1 try0: %8 = new Q(r); q = %8; -> 2
            2 try1: %9 = q.a(); -> 3
            3 try0: q == null ? 5 : 4
            4 try0: IMPLICIT_CLOSE q.close(); -> 5
            5: r == null ? 7 : 6
            6: IMPLICIT_CLOSE r.close(); -> 7
            7: return %9
            8 try0: q == null ? 10 : 9
            9 try0: IMPLICIT_CLOSE q.close(); -> 10
            10 try0: rethrow %10
            11: r == null ? 13 : 12
            12: IMPLICIT_CLOSE r.close(); -> 13
            13: rethrow %11
            try0: any %11->11
            try1 in try0: any %10->8
            """);
  }

  @Test
  void existingResources() {
    assertThat(Sources.body("R r = open(); try (r; this.f) { a(); }"))
        .isEqualTo(
            """
            0: %6 = open(); r = %6; -> 1
            1 try0: %7 = this.f; -> 2
            2 try1: %8 = a(); -> 3
            3 try0: %7 == null ? 9 : 4
            4 try0: IMPLICIT_CLOSE %7.close(); -> 9
            5 try0: %7 == null ? 7 : 6
            6 try0: IMPLICIT_CLOSE %7.close(); -> 7
            7 try0: rethrow %9
            8: return
            9: r == null ? 8 : 10
            10: IMPLICIT_CLOSE r.close(); -> 8
            11: r == null ? 13 : 12
            12: IMPLICIT_CLOSE r.close(); -> 13
            13: rethrow %10
            try0: any %10->11
            try1 in try0: any %9->5
            """);
  }

  @Test
  void resourceWithCatchAndFinally() {
    assertThat(Sources.body("try (R r = open()) { a(); } catch (E e) { b2(); } finally { z(); }"))
        .isEqualTo(
            """
            0: -> 1
            1 try1: %6 = open(); r = %6; -> 2
            2 try2: %7 = a(); -> 3
            3 try1: r == null ? 9 : 4
            4 try1: IMPLICIT_CLOSE r.close(); -> 9
            5 try1: r == null ? 7 : 6
            6 try1: IMPLICIT_CLOSE r.close(); -> 7
            7 try1: rethrow %8
            8 try0: %10 = b2(); -> 9
            9: %11 = z(); return
            10: %13 = z(); rethrow %12
            try0: any %12->10
            try1 in try0: E e->8
            try2 in try1: any %8->5
            """);
  }

  @Test
  void throwInTry() {
    assertThat(Sources.body("try { throw new E(); } catch (E e) { return e; }"))
        .isEqualTo(
            """
            0: -> 1
            1 try0: %5 = new E(); throw %5
            2: return e
            try0: E e->2
            """);
  }

  @Test
  void emptyTryThrowsNothing() {
    assertThat(Sources.body("try { } catch (E e) { a(); } finally { z(); }"))
        .isEqualTo(
            """
            0: %7 = z(); return
            """);
  }

  @Test
  void cleanup() {
    assertThat(
            Sources.print(
                """
                import lombok.Cleanup;
                class A { void m() { @Cleanup R r = open(); @Cleanup("stop") Q q = r.q(); if (b) return; q.a(); } }\
                """,
                "m"))
        .isEqualTo(
            """
            0: %2 = open(); r = %2; -> 1
            1 try0: %4 = r.q(); q = %4; -> 2
            2 try1: %5 = ?b; %5 ? 4 : 3
            3 try1: %6 = q.a(); -> 9
            4 try0: q == null ? 6 : 5
            5 try0: IMPLICIT_CLOSE q.stop(); -> 6
            6: r == null ? 8 : 7
            7: IMPLICIT_CLOSE r.close(); -> 8
            8: return
            9 try0: q == null ? 15 : 10
            10 try0: IMPLICIT_CLOSE q.stop(); -> 15
            11 try0: q == null ? 13 : 12
            12 try0: IMPLICIT_CLOSE q.stop(); -> 13
            13 try0: rethrow %7
            14: return
            15: r == null ? 14 : 16
            16: IMPLICIT_CLOSE r.close(); -> 14
            17: r == null ? 19 : 18
            18: IMPLICIT_CLOSE r.close(); -> 19
            19: rethrow %8
            try0: any %8->17
            try1 in try0: any %7->11
            """);
  }

  @Test
  void cleanupOfAnotherLibrary() {
    assertThat(
            Sources.print(
                """
                import other.Cleanup;
                class A { void m() { @Cleanup R r = open(); r.a(); } }\
                """,
                "m"))
        .isEqualTo(
            """
            0: %2 = open(); r = %2; %3 = r.a(); return
            """);
  }

  @Test
  void lambdaInFinallyIsOneMethod() {
    assertThat(Sources.body("try { a(); } finally { run(() -> o); }"))
        .isEqualTo(
            """
            0: -> 1
            1 try0: %5 = a(); -> 2
            2: %6 = lambda 1{o}; %7 = run(%6); return
            3: %9 = lambda 1{o}; %10 = run(%9); rethrow %8
            try0: any %8->3
            """);
  }

  @Test
  void yieldRunsFinally() {
    assertThat(
            Sources.body(
                "return switch (i) { default -> { try { yield a(); } finally { z(); } } };"))
        .isEqualTo(
            """
            0: switch i [1]
            1 try0: %6 = a(); %5 = %6; -> 2
            2: %7 = z(); return %5
            3: %9 = z(); rethrow %8
            try0: any %8->3
            """);
  }
}
