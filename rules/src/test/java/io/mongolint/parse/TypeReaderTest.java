package io.mongolint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.facts.AnnotationFacts;
import io.mongolint.facts.FieldFacts;
import io.mongolint.facts.FileFacts;
import io.mongolint.facts.ImportFacts;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Modifier;
import io.mongolint.facts.ParameterFacts;
import io.mongolint.facts.Position;
import io.mongolint.facts.TypeFacts;
import io.mongolint.facts.TypeName;
import io.mongolint.facts.TypeParameter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Types and their members. */
class TypeReaderTest {
  private static final int CONSTANT = Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL;

  @Test
  void packageImportsAndNestedTypes() {
    FileFacts facts =
        Sources.parse(
            """
            package p.q;
            import a.B;
            import static a.C.d;
            import e.*;
            public class A<T extends B & C, U> extends D<T>.E implements F, G<U[]> {
              private static class In { interface Deep { } }
            }
            """);
    assertThat(facts.packageName()).isEqualTo("p.q");
    assertThat(facts.imports())
        .containsExactly(
            new ImportFacts("a.B", false, false),
            new ImportFacts("a.C.d", true, false),
            new ImportFacts("e", false, true));
    assertThat(facts.types())
        .extracting(TypeFacts::qualifiedName)
        .containsExactly("p.q.A", "p.q.A.In", "p.q.A.In.Deep");
    TypeFacts type = facts.types().get(0);
    assertThat(type.typeParameters())
        .containsExactly(
            new TypeParameter("T", TypeName.of("B")), new TypeParameter("U", TypeName.OBJECT));
    assertThat(type.supertypes().toString()).isEqualTo("[D.E, F, G<U[]>]");
    assertThat(facts.types().get(2).isStatic()).isTrue();
    assertThat(facts.types().get(2).outerType()).isEqualTo(1);
  }

  @Test
  void constructorsRunTheInitializers() {
    String source =
        """
        class A extends B {
          int x = 1;
          { y(); }
          static int z = 2;
          static { w(); }
          A(int a) { super(a); b(); }
          A() { this(1); }
          A(String s) { c(); }
          A(boolean early) { if (early) throw new E(); super(); d(); }
        }
        """;
    assertThat(Sources.print(source, "<init>"))
        .isEqualTo(
            """
            0: SUPER_CONSTRUCTOR this.<init>(a); INITIALIZER this.<fields>(); %2 = b(); return
            0: %1 = 1; THIS_CONSTRUCTOR this.<init>(%1); return
            0: SUPER_CONSTRUCTOR this.<init>(); INITIALIZER this.<fields>(); %2 = c(); return
            0: early ? 2 : 1
            1: SUPER_CONSTRUCTOR this.<init>(); INITIALIZER this.<fields>(); %3 = d(); return
            2: %2 = new E(); throw %2
            """);
    assertThat(Sources.print(source, "<fields>") + Sources.print(source, "<clinit>"))
        .isEqualTo(
            """
            0: %1 = 1; this.x := %1; %2 = y(); return
            0: %0 = 2; ?z := %0; %1 = w(); return
            """);
  }

  @Test
  void compilerAddsConstructor() {
    FileFacts facts = Sources.parse("class A extends B { } interface I { }");
    assertThat(facts.methods()).hasSize(1);
    MethodFacts constructor = facts.methods().get(0);
    assertThat(constructor.modifiers()).isEqualTo(Modifier.SYNTHETIC);
    assertThat(constructor.position()).isEqualTo(Position.NONE);
    assertThat(BodyPrinter.print(constructor))
        .isEqualTo(
            """
            0: SUPER_CONSTRUCTOR this.<init>(); return
            """);
  }

  @Test
  void interfaceMembersHaveImpliedModifiers() {
    FileFacts facts =
        Sources.parse(
            """
            interface I {
              String X = "x" + "y";
              void m();
              default void d() { }
              private void p() { }
              static void s() { }
              class C { }
            }
            """);
    FieldFacts field = facts.types().get(0).fields().get(0);
    assertThat(field.modifiers()).isEqualTo(CONSTANT);
    assertThat(field.constant()).isEqualTo("xy");
    assertThat(Sources.method(facts, "m").modifiers())
        .isEqualTo(Modifier.PUBLIC | Modifier.ABSTRACT);
    assertThat(Sources.method(facts, "m").body()).isNull();
    assertThat(Sources.method(facts, "d").modifiers()).isEqualTo(Modifier.PUBLIC);
    assertThat(Sources.method(facts, "p").modifiers()).isEqualTo(Modifier.PRIVATE);
    assertThat(Sources.method(facts, "s").modifiers()).isEqualTo(Modifier.PUBLIC | Modifier.STATIC);
    assertThat(facts.types().get(1).modifiers()).isEqualTo(Modifier.PUBLIC | Modifier.STATIC);
    assertThat(BodyPrinter.print(Sources.method(facts, "<clinit>")))
        .isEqualTo(
            """
            0: %0 = "x"; %1 = "y"; %2 = +(%0, %1); ?X := %2; return
            """);
  }

  @Test
  void enums() {
    String source =
        "enum E implements I { A(1) { void x() { y(); } }, B; final int n = f(); E(int... q) { } }";
    FileFacts facts = Sources.parse(source);
    assertThat(facts.types().get(0).fields())
        .extracting(FieldFacts::name)
        .containsExactly("A", "B", "n");
    assertThat(facts.types().get(0).fields().get(0).modifiers()).isEqualTo(CONSTANT);
    assertThat(Sources.type(facts, "E$1").supertypes()).containsExactly(TypeName.of("E"));
    assertThat(Sources.print(source, "<clinit>") + Sources.print(source, "<init>"))
        .isEqualTo(
            """
            0: %0 = 1; %1 = new E(%0){type 1}; ?A := %1; %2 = new E(); ?B := %2; return
            0: SUPER_CONSTRUCTOR this.<init>(arg0); return
            0: INITIALIZER this.<fields>(); return
            """);
  }

  @Test
  void records() {
    String source =
        "record R(C c, int... n) { R { c.check(); } R(C c) { this(c, 1); } int m() { return c.k();"
            + " } public C c() { return null; } }";
    FileFacts facts = Sources.parse(source);
    assertThat(facts.types().get(0).fields())
        .extracting(field -> field.name() + ":" + field.type())
        .containsExactly("c:C", "n:int[]");
    assertThat(facts.types().get(0).fields().get(0).modifiers())
        .isEqualTo(Modifier.PRIVATE | Modifier.FINAL);
    assertThat(Sources.print(source, "<init>"))
        .isEqualTo(
            """
            0: %3 = c.check(); this.c := c; this.n := n; return
            0: %2 = 1; THIS_CONSTRUCTOR this.<init>(c, %2); return
            """);
    assertThat(Sources.methods(facts, "c")).hasSize(1);
    assertThat(Sources.method(facts, "n").modifiers())
        .isEqualTo(Modifier.PUBLIC | Modifier.SYNTHETIC);
    assertThat(Sources.print(source, "n"))
        .isEqualTo(
            """
            0: %1 = this.n; return %1
            """);
  }

  @Test
  void recordWithoutConstructor() {
    assertThat(Sources.print("public record R<T>(T t) { static int x = 1; }", "<init>"))
        .isEqualTo(
            """
            0: this.t := t; return
            """);
    FileFacts facts = Sources.parse("record R(int n) { R(int n) { this.n = n; } }");
    assertThat(Sources.methods(facts, "<init>")).hasSize(1);
  }

  @Test
  void methodsAndParameters() {
    FileFacts facts =
        Sources.parse(
            """
            abstract class A {
              protected static synchronized <T extends C> List<T> m(final @X int[] a, T... t)[]
                  throws E, F { return null; }
              abstract void n();
              native void k();
            }
            """);
    MethodFacts method = Sources.method(facts, "m");
    assertThat(method.modifiers())
        .isEqualTo(Modifier.PROTECTED | Modifier.STATIC | Modifier.SYNCHRONIZED);
    assertThat(method.typeParameters()).containsExactly(new TypeParameter("T", TypeName.of("C")));
    assertThat(method.returns().toString()).isEqualTo("List<T>[]");
    assertThat(method.thrown()).containsExactly(TypeName.of("E"), TypeName.of("F"));
    assertThat(method.parameters())
        .extracting(ParameterFacts::toString)
        .first()
        .asString()
        .contains("name=a")
        .contains("name=X");
    assertThat(method.parameters().get(1).type().toString()).isEqualTo("T[]");
    assertThat(method.parameters().get(1).varargs()).isTrue();
    assertThat(Sources.method(facts, "n").body()).isNull();
    assertThat(Sources.method(facts, "k").body()).isNull();
  }

  @Test
  void annotationTypesAndValues() {
    FileFacts facts =
        Sources.parse(
            """
            @interface An { String value() default ""; }
            @An("a\\tb") @p.Bn(n = -1, names = {"x", C.Y}, type = List.class, in = @An("z"), sum = 1 + K)
            class A { @Deprecated int f; }
            """);
    assertThat(facts.types().get(0).kind()).isEqualTo(TypeFacts.Kind.ANNOTATION);
    assertThat(Sources.method(facts, "value").modifiers())
        .isEqualTo(Modifier.PUBLIC | Modifier.ABSTRACT);
    List<AnnotationFacts> annotations = facts.types().get(1).annotations();
    assertThat(annotations.get(0).text("value", "")).isEqualTo("a\tb");
    AnnotationFacts second = annotations.get(1);
    assertThat(second.name()).isEqualTo("p.Bn");
    assertThat(second.text("n", "")).isEqualTo("-1");
    assertThat(second.values().get("names"))
        .containsExactly(
            new AnnotationFacts.Value(AnnotationFacts.Kind.LITERAL, "x"),
            new AnnotationFacts.Value(AnnotationFacts.Kind.NAME, "C.Y"));
    assertThat(second.values().get("type"))
        .containsExactly(new AnnotationFacts.Value(AnnotationFacts.Kind.CLASS, "List"));
    assertThat(second.values().get("in"))
        .containsExactly(new AnnotationFacts.Value(AnnotationFacts.Kind.ANNOTATION, "An"));
    assertThat(second.values().get("sum"))
        .containsExactly(new AnnotationFacts.Value(AnnotationFacts.Kind.OTHER, "1 + K"));
    assertThat(facts.types().get(1).fields().get(0).annotations()).hasSize(1);
  }

  @Test
  void fieldsWithSeveralVariables() {
    FileFacts facts =
        Sources.parse("class A { static final int a = 1, b[] = {2}; final String c = \"x\"; }");
    assertThat(facts.types().get(0).fields())
        .extracting(field -> field.name() + ":" + field.type() + "=" + field.constant())
        .containsExactly("a:int=1", "b:int[]=null", "c:String=x");
  }

  @Test
  void compactSourceFile() {
    FileFacts facts = Sources.parse("void main() { f(); }\nint f() { return 1; }\n");
    assertThat(facts.types().get(0).qualifiedName()).isEqualTo("A");
    assertThat(Sources.method(facts, "main").isStatic()).isFalse();
  }
}
