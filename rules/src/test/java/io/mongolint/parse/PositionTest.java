package io.mongolint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.facts.FileFacts;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Position;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeFacts;
import org.junit.jupiter.api.Test;

/** Where things are said to stand, and which text is quoted. */
class PositionTest {

  @Test
  void tabsAndSurrogatesAreUtf16Units() {
    FileFacts facts =
        Sources.parse("class A {\n\tvoid m() {\n\t\tf(\"\ud83d\ude00\").g();\n\t}\n}\n");
    assertThat(Sources.call(facts, "f").position()).isEqualTo(new Position(3, 3, 3, 10));
    assertThat(Sources.call(facts, "g").position()).isEqualTo(new Position(3, 3, 3, 14));
    assertThat(Sources.call(facts, "g").namePosition()).isEqualTo(new Position(3, 11, 3, 12));
    assertThat(Sources.call(facts, "g").statement()).isEqualTo(new Position(3, 3, 3, 15));
  }

  @Test
  void linesEndInAnyWay() {
    FileFacts facts = Sources.parse("class A {\r\n void m() {\r  f();\n  g(\r\n);\r\n}}");
    assertThat(Sources.call(facts, "f").position()).isEqualTo(new Position(3, 3, 3, 6));
    assertThat(Sources.call(facts, "g").position()).isEqualTo(new Position(4, 3, 5, 2));
    assertThat(Sources.call(facts, "g").text()).isEqualTo("g( )");
  }

  @Test
  void newEndsWithItsArguments() {
    FileFacts facts =
        Sources.parse(
            """
            class A {
              Object a = new B(f(), (1)) {
                int x;
              };
              Object b = o.new C<>();
            }
            enum E { X, Y(2) { } }
            """);
    assertThat(Sources.steps(facts, Step.New.class))
        .extracting(made -> made.text() + " " + made.position().column())
        .containsExactly("new B(f(), (1)) 14", "new C<>() 16", "X 10", "Y(2) 13");
    assertThat(Sources.steps(facts, Step.New.class).get(0).statement())
        .isEqualTo(new Position(2, 3, 4, 5));
    assertThat(Sources.type(facts, "A$1").position()).isEqualTo(new Position(2, 18, 2, 19));
    assertThat(Sources.type(facts, "A$1").extent()).isEqualTo(new Position(2, 30, 4, 4));
  }

  @Test
  void commentsAreNoText() {
    FileFacts facts =
        Sources.parse(
            """
            class A {
              Object a = f( // why
                  "http://x", '"', /* two */ 2).g("\\"//", 1 / 2);
              Object b = h(\"""
                  say "//" \""", 3) /* the
                  end */ .i();
            }
            """);
    assertThat(Sources.call(facts, "g").text())
        .isEqualTo("f( \"http://x\", '\"', 2).g(\"\\\"//\", 1 / 2)");
    assertThat(Sources.call(facts, "i").text()).isEqualTo("h(\"\"\" say \"//\" \"\"\", 3) .i()");
  }

  @Test
  void textIsFoldedAndCut() {
    FileFacts facts =
        Sources.parse("class A { Object a = f(1,\n\t  2)\n  .g(\"" + "x".repeat(300) + "\"); }");
    assertThat(Sources.call(facts, "f").text()).isEqualTo("f(1, 2)");
    assertThat(Sources.call(facts, "g").text()).startsWith("f(1, 2) .g(\"xxx").hasSize(200);
  }

  @Test
  void textIsNotCutThroughASurrogatePair() {
    FileFacts facts =
        Sources.parse("class A { Object a = f(\"" + "x".repeat(196) + "\ud83d\ude00\"); }");
    assertThat(Sources.call(facts, "f").text()).hasSize(199).endsWith("x");
  }

  @Test
  void statementOfControlStatementIsItsHeader() {
    FileFacts facts =
        Sources.parse(
            """
            class A { Object m() {
              if (c1(
                  )) { c2(); }
              for (int i = c3(); c4(); c5()) { }
              for (var x : c6()) { }
              try (var r = c7()) { }
              switch (c8()) { default: }
              return c9(
                  );
            } }
            """);
    assertThat(Sources.call(facts, "c1").statement()).isEqualTo(new Position(2, 7, 3, 8));
    assertThat(Sources.call(facts, "c2").statement()).isEqualTo(new Position(3, 12, 3, 17));
    assertThat(Sources.call(facts, "c3").statement()).isEqualTo(new Position(4, 8, 4, 20));
    assertThat(Sources.call(facts, "c4").statement()).isEqualTo(new Position(4, 22, 4, 26));
    assertThat(Sources.call(facts, "c5").statement()).isEqualTo(new Position(4, 28, 4, 32));
    assertThat(Sources.call(facts, "c6").statement()).isEqualTo(new Position(5, 16, 5, 20));
    assertThat(Sources.call(facts, "iterator").position()).isEqualTo(new Position(5, 16, 5, 20));
    assertThat(Sources.call(facts, "c7").statement()).isEqualTo(new Position(6, 8, 6, 20));
    assertThat(Sources.call(facts, "close").position()).isEqualTo(new Position(6, 8, 6, 20));
    assertThat(Sources.call(facts, "c8").statement()).isEqualTo(new Position(7, 11, 7, 15));
    assertThat(Sources.call(facts, "c9").statement()).isEqualTo(new Position(8, 3, 9, 9));
    assertThat(facts.statements())
        .containsExactly(new Position(2, 7, 3, 8), new Position(8, 3, 9, 9));
  }

  @Test
  void statementsOfSeveralLines() {
    FileFacts facts =
        Sources.parse(
            """
            class A {
              Object f =
                  g();
              void m() {
                run(() -> {
                  x();
                  y(
                  );
                });
              }
            }
            """);
    assertThat(facts.statements())
        .containsExactly(
            new Position(2, 3, 3, 11), new Position(5, 5, 9, 8), new Position(7, 7, 8, 9));
  }

  @Test
  void expressionLambdaBelongsToTheStatementAroundIt() {
    FileFacts facts = Sources.parse("class A { void m() {\n  run(() -> f());\n} }");
    assertThat(Sources.call(facts, "f").statement()).isEqualTo(new Position(2, 3, 2, 18));
  }

  @Test
  void declarations() {
    FileFacts facts =
        Sources.parse("/** Doc. */\n@X class A {\n  @Y int f = 1, g;\n  void m(int p) {\n  }\n}\n");
    TypeFacts type = facts.types().get(0);
    assertThat(type.position()).isEqualTo(new Position(2, 10, 2, 11));
    assertThat(type.extent()).isEqualTo(new Position(2, 1, 6, 2));
    assertThat(type.annotations().get(0).position()).isEqualTo(new Position(2, 1, 2, 3));
    assertThat(type.fields().get(0).position()).isEqualTo(new Position(3, 10, 3, 15));
    MethodFacts method = Sources.method(facts, "m");
    assertThat(method.position()).isEqualTo(new Position(4, 8, 4, 9));
    assertThat(method.extent()).isEqualTo(new Position(4, 3, 5, 4));
  }

  @Test
  void constructorCalls() {
    FileFacts facts = Sources.parse("class A extends B { A() {\n  super(1);\n} A(int i) { } }");
    Step.Call written = Sources.steps(facts, Step.Call.class).get(0);
    assertThat(written.position()).isEqualTo(new Position(2, 3, 2, 12));
    assertThat(written.namePosition()).isEqualTo(new Position(2, 3, 2, 8));
    Step.Call implied = Sources.steps(facts, Step.Call.class).get(1);
    assertThat(implied.position()).isEqualTo(new Position(3, 3, 3, 4));
  }
}
