package io.mongolint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Expressions as steps. */
class ExpressionTest {

  @Test
  void localsAreTheirRegisters() {
    assertThat(Sources.body("Object x = o; x = s; use(x);"))
        .isEqualTo(
            """
            0: x = o; x = s; %6 = use(x); return
            """);
  }

  @Test
  void fieldsAndNames() {
    assertThat(Sources.body("f = o; this.g = f; a.b.c = super.h; d.e();"))
        .isEqualTo(
            """
            0: ?f := o; %5 = ?f; this.g := %5; %6 = ?a; %7 = %6.b; %8 = this.h; %7.c := %8; %9 = ?d; %10 = %9.e(); return
            """);
  }

  @Test
  void compoundAssignments() {
    assertThat(Sources.body("i += 2; this.n -= i; n++; --i; a[i] *= 2; long x = i++;"))
        .isEqualTo(
            """
            0: %5 = 2; %6 = +=(i, %5); i = %6; %7 = this.n; %8 = -=(%7, i); this.n := %8; %9 = ?n; %10 = ++(%9); ?n := %10; %11 = --(i); i = %11; %12 = ?a; %13 = %12[i]; %14 = 2; %15 = *=(%13, %14); %12[i] := %15; %17 = ++(i); i = %17; x = i; return
            """);
  }

  @Test
  void assignmentsHaveValues() {
    assertThat(Sources.body("Object x; f = x = this.g = o;"))
        .isEqualTo(
            """
            0: this.g := o; x = o; ?f := x; return
            """);
  }

  @Test
  void arrays() {
    assertThat(
            Sources.body(
                "int[][] x = {{1}, new int[] {2}, new int[i]}; use(x[0][i]); x[0] = null;"))
        .isEqualTo(
            """
            0: %6 = 1; %7 = new int[](%6); %8 = 2; %9 = new int[](%8); %10 = new int[](); %11 = new int[][](%7, %9, %10); x = %11; %12 = 0; %13 = x[%12]; %14 = %13[i]; %15 = use(%14); %16 = 0; %17 = null; x[%16] := %17; return
            """);
  }

  @Test
  void literals() {
    assertThat(
            Sources.body(
                """
                use(null, true, 1L, 'c', "q\\"\\n", String[].class, \"""
                      two
                        lines\\
                       of text
                      \""");\
                """))
        .isEqualTo(
            """
            0: %5 = null; %6 = true; %7 = 1L; %8 = 'c'; %9 = "q"
            "; %10 = String[].class; %11 = "two
              lines of text
            "; %12 = use(%5, %6, %7, %8, %9, %10, %11); return
            """);
  }

  @Test
  void castsAndTypes() {
    assertThat(
            Sources.body(
                "Object x = (String & Runnable) o; Map<String, ? extends List<? super T[]>> y ="
                    + " (Map<String, List<T[]>>) x; x = (int) 3.5;"))
        .isEqualTo(
            """
            0: %6 = (String) o; x = %6; %8 = (Map<String,List<T[]>>) x; y = %8; %9 = 3.5; %10 = (int) %9; x = %10; return
            """);
  }

  @Test
  void conditionalExpression() {
    assertThat(Sources.body("Object x = b ? o : i > 0 ? s : null;"))
        .isEqualTo(
            """
            0: b ? 1 : 2
            1: %6 = o; -> 3
            2: %8 = 0; %9 = >(i, %8); %9 ? 4 : 5
            3: x = %6; return
            4: %7 = s; -> 6
            5: %10 = null; %7 = %10; -> 6
            6: %6 = %7; -> 3
            """);
  }

  @Test
  void calls() {
    assertThat(Sources.body("a(o).b(s).<T>c(); super.d(); A.super.e(); this.f(); A.g();"))
        .isEqualTo(
            """
            0: %5 = a(o); %6 = %5.b(s); %7 = %6.c(); %8 = SUPER this.d(); %9 = SUPER this.e(); %10 = this.f(); %11 = ?A; %12 = %11.g(); return
            """);
  }

  @Test
  void outerThis() {
    assertThat(
            Sources.print(
                "class A { class B { Object m() { use(B.this); return A.this; } } }", "m"))
        .isEqualTo(
            """
            0: %1 = use(this); %2 = A.this; return %2
            """);
  }

  @Test
  void methodReferences() {
    assertThat(
            Sources.body(
                "use(o::toString, String::valueOf, java.util.List::of, List<String>::new,"
                    + " int[]::new, this::m, super::m, call()::x);"))
        .isEqualTo(
            """
            0: %5 = o::toString; %6 = ?String; %7 = %6::valueOf; %8 = ?java; %9 = %8.util; %10 = %9.List; %11 = %10::of; %12 = List<String>::new; %13 = int[]::new; %14 = this::m; %15 = this::m; %16 = call(); %17 = %16::x; %18 = use(%5, %7, %11, %12, %13, %14, %15, %17); return
            """);
  }

  @Test
  void newInstances() {
    assertThat(
            Sources.body(
                "Object x = new ArrayList<>(i); Object y = new Outer.Inner(); Object z = o.new"
                    + " Inner(s);"))
        .isEqualTo(
            """
            0: %6 = new ArrayList(i); x = %6; %8 = new Outer.Inner(); y = %8; %10 = new Inner(s); z = %10; return
            """);
  }

  @Test
  void synchronizedBlock() {
    assertThat(Sources.body("synchronized (lock()) { a(); }"))
        .isEqualTo(
            """
            0: %5 = lock(); %6 = a(); return
            """);
  }

  @Test
  void unnamedVariables() {
    assertThat(Sources.body("var _ = a(); for (var _ : list()) { } use((_, _) -> b);"))
        .isEqualTo(
            """
            0: %6 = a(); _%5 = %6; %7 = list(); %8 = IMPLICIT_ITERATION %7.iterator(); -> 2
            1: %12 = lambda 1{b}; %13 = use(%12); return
            2 loop0: %9 = IMPLICIT_ITERATION %8.hasNext(); %9 ? 3 : 1
            3 loop0: %10 = IMPLICIT_ITERATION %8.next(); _%11 = %10; -> 2
            loop0 FOR_EACH
            """);
  }
}
