package io.mongolint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.facts.FileFacts;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeFacts;
import io.mongolint.facts.TypeName;
import org.junit.jupiter.api.Test;

/** Lambdas, anonymous and local classes, and the variables that they capture. */
class ClosureTest {

  private static String fields(FileFacts facts, String type) {
    return Sources.type(facts, type).fields().stream()
        .map(field -> field.name() + ":" + field.type())
        .toList()
        .toString();
  }

  @Test
  void lambdaCapturesVariables() {
    String source = "class A { void m(C c) { var x = c.x(); run(p -> x.y(c, p, f)); } }";
    assertThat(Sources.print(source, "m"))
        .isEqualTo(
            """
            0: %3 = c.x(); x = %3; %4 = lambda 1{x, c}; %5 = run(%4); return
            """);
    assertThat(Sources.print(source, "<lambda>"))
        .isEqualTo(
            """
            0: %4 = ?f; %5 = x.y(c, p, %4); return %5
            """);
    MethodFacts lambda = Sources.method(Sources.parse(source), "<lambda>");
    assertThat(lambda.parameters().get(0).type()).isEqualTo(TypeName.INFERRED);
    assertThat(lambda.returns()).isEqualTo(TypeName.INFERRED);
    assertThat(lambda.enclosingMethod()).isZero();
    Step.Lambda step = Sources.steps(Sources.parse(source), Step.Lambda.class).get(0);
    Step.Capture capture = step.captures().get(1);
    assertThat(capture.outer()).isEqualTo(1);
    assertThat(lambda.body().registers().get(capture.inner()).type()).isEqualTo(TypeName.of("C"));
  }

  @Test
  void nestedLambdasCaptureThroughEachOther() {
    String source = "class A { static void m(C c) { run(() -> () -> { c.x(); }); } }";
    assertThat(Sources.print(source, "<lambda>"))
        .isEqualTo(
            """
            0: %1 = lambda 2{c}; return %1
            0: %1 = c.x(); return
            """);
    assertThat(Sources.method(Sources.parse(source), "<lambda>").isStatic()).isTrue();
  }

  @Test
  void lambdaParameterHidesNothingOutside() {
    assertThat(Sources.print("class A { void m() { run(c -> c.x()); c.x(); } }", "m"))
        .isEqualTo(
            """
            0: %1 = lambda 1{}; %2 = run(%1); %3 = ?c; %4 = %3.x(); return
            """);
  }

  @Test
  void anonymousClassHoldsCapturedVariables() {
    String source =
        """
        class A {
          void m(C c, int n) {
            run(new Task(n) {
              int k = c.k();
              void run() { c.x(() -> c.y(k)); }
            });
          }
        }
        """;
    assertThat(Sources.print(source, "m"))
        .isEqualTo(
            """
            0: %3 = new Task(n){type 1}; %3.val$c := c; %4 = run(%3); return
            """);
    assertThat(Sources.print(source, "run"))
        .isEqualTo(
            """
            0: %1 = this.val$c; %2 = lambda 3{}; %3 = %1.x(%2); return
            """);
    assertThat(Sources.print(source, "<lambda>"))
        .isEqualTo(
            """
            0: %1 = this.val$c; %2 = ?k; %3 = %1.y(%2); return %3
            """);
    FileFacts facts = Sources.parse(source);
    TypeFacts anonymous = Sources.type(facts, "A$1");
    assertThat(fields(facts, "A$1")).isEqualTo("[k:int, val$c:C]");
    assertThat(anonymous.kind()).isEqualTo(TypeFacts.Kind.ANONYMOUS);
    assertThat(anonymous.supertypes()).containsExactly(TypeName.of("Task"));
    assertThat(anonymous.outerType()).isZero();
    assertThat(facts.methods().get(anonymous.enclosingMethod()).name()).isEqualTo("m");
    MethodFacts constructor =
        Sources.methods(facts, "<init>").filter(m -> m.type() == 1).findFirst().orElseThrow();
    assertThat(constructor.parameters().get(0).type()).isEqualTo(TypeName.INFERRED);
    assertThat(BodyPrinter.print(constructor))
        .isEqualTo(
            """
            0: SUPER_CONSTRUCTOR this.<init>(arg0); INITIALIZER this.<fields>(); return
            """);
  }

  @Test
  void fieldOfAnonymousClassIsNoCapture() {
    String source = "class A { void m(C c) { new T() { C c; void r() { c.x(); } }; } }";
    assertThat(Sources.print(source, "r"))
        .isEqualTo(
            """
            0: %1 = ?c; %2 = %1.x(); return
            """);
    assertThat(fields(Sources.parse(source), "A$1")).isEqualTo("[c:C]");
  }

  @Test
  void anonymousClassInAnonymousClassCapturesThroughIt() {
    String source =
        "class A { void m(C c) { new T() { void r() { new U() { void s() { c.x(); } }; } }; } }";
    assertThat(Sources.print(source, "m") + Sources.print(source, "r"))
        .isEqualTo(
            """
            0: %2 = new T(){type 1}; %2.val$c := c; return
            0: %1 = new U(){type 2}; %2 = this.val$c; %1.val$c := %2; return
            """);
  }

  @Test
  void anonymousClassInLambdaCapturesTheLambdasVariable() {
    String source = "class A { void m(C c) { run(p -> new T() { void r() { c.x(p); } }); } }";
    assertThat(Sources.print(source, "<lambda>"))
        .isEqualTo(
            """
            0: %2 = new T(){type 1}; %2.val$c := c; %2.val$p := p; return %2
            """);
    assertThat(Sources.print(source, "r"))
        .isEqualTo(
            """
            0: %1 = this.val$c; %2 = this.val$p; %3 = %1.x(%2); return
            """);
  }

  @Test
  void localClassIsGivenCapturedVariablesAtEachNew() {
    String source =
        """
        class A {
          void m(C c, D d) {
            class L extends B {
              void r() { c.x(); new L(); }
              class In { void s() { d.x(); } }
              In in() { return new In(); }
            }
            new L();
            run(() -> new L());
          }
        }
        """;
    assertThat(Sources.print(source, "m"))
        .isEqualTo(
            """
            0: %3 = new L(); %3.val$c := c; %3.val$d := d; %4 = lambda 6{c, d}; %5 = run(%4); return
            """);
    assertThat(Sources.print(source, "r"))
        .isEqualTo(
            """
            0: %1 = this.val$c; %2 = %1.x(); %3 = new L(); %4 = this.val$c; %3.val$c := %4; %5 = this.val$d; %3.val$d := %5; return
            """);
    assertThat(Sources.print(source, "in"))
        .isEqualTo(
            """
            0: %1 = new In(); %2 = this.val$d; %1.val$d := %2; return %1
            """);
    FileFacts facts = Sources.parse(source);
    assertThat(fields(facts, "A$1L")).isEqualTo("[val$c:C, val$d:D]");
    assertThat(fields(facts, "A$1L.In")).isEqualTo("[val$d:D]");
  }

  @Test
  void classExtendsLocalClass() {
    String source =
        "class A { void m(C c) { class L { void r() { c.x(); } } new L() { void s() { c.y(); } }; }"
            + " }";
    assertThat(Sources.print(source, "m"))
        .isEqualTo(
            """
            0: %2 = new L(){type 2}; %2.val$c := c; return
            """);
    assertThat(fields(Sources.parse(source), "A$2")).isEqualTo("[]");
  }

  @Test
  void localRecordsInterfacesAndEnumsCaptureNothing() {
    FileFacts facts =
        Sources.parse(
            "class A { void m(C c) { record R(int n) { void r() { c.x(); } } interface I { } enum E"
                + " { X; void e() { c.x(); } } new R(1); use(E.X); } }");
    assertThat(fields(facts, "A$1R")).isEqualTo("[n:int]");
    assertThat(Sources.type(facts, "A$2I").isStatic()).isTrue();
    assertThat(Sources.type(facts, "A.E").kind()).isEqualTo(TypeFacts.Kind.ENUM);
    assertThat(BodyPrinter.print(Sources.method(facts, "e")))
        .isEqualTo(
            """
            0: %1 = ?c; %2 = %1.x(); return
            """);
  }

  @Test
  void lambdaInFieldInitializer() {
    String source = "class A { Runnable r = () -> f(); static Runnable s = () -> g(); }";
    FileFacts facts = Sources.parse(source);
    assertThat(Sources.methods(facts, "<lambda>").map(MethodFacts::isStatic))
        .containsExactly(true, false);
    assertThat(Sources.print(source, "<fields>"))
        .isEqualTo(
            """
            0: %1 = lambda 3{}; this.r := %1; return
            """);
  }
}
