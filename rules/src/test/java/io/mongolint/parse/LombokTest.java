package io.mongolint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.facts.FileFacts;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Modifier;
import io.mongolint.facts.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Lombok generates. */
class LombokTest {

  private static List<String> members(String source, String type) {
    FileFacts facts = Sources.parse(source);
    return Sources.type(facts, type).methods().stream()
        .map(facts.methods()::get)
        .map(m -> m.name() + m.parameters().stream().map(p -> p.type() + " " + p.name()).toList())
        .toList();
  }

  @Test
  void requiredArguments() {
    String source =
        """
        import lombok.RequiredArgsConstructor;
        @RequiredArgsConstructor(staticName = "of")
        class A extends B {
          private final C c;
          private final int given = 1;
          private static final int S = 2;
          @lombok.NonNull String name;
          int other;
        }
        """;
    assertThat(members(source, "A"))
        .containsExactly(
            "<clinit>[]", "<fields>[]", "<init>[C c, String name]", "of[C c, String name]");
    assertThat(Sources.print(source, "<init>") + Sources.print(source, "of"))
        .isEqualTo(
            """
            0: SUPER_CONSTRUCTOR this.<init>(); INITIALIZER this.<fields>(); this.c := c; this.name := name; return
            0: %2 = new A(c, name); return %2
            """);
    MethodFacts constructor = Sources.method(Sources.parse(source), "<init>");
    assertThat(constructor.modifiers()).isEqualTo(Modifier.PRIVATE | Modifier.SYNTHETIC);
    assertThat(constructor.position()).isEqualTo(new Position(2, 1, 2, 44));
  }

  @Test
  void dataHasAccessors() {
    String source =
        """
        import lombok.*;
        @Data class A {
          final C c;
          boolean isOpen;
          @Setter(AccessLevel.NONE) int n;
          static int s;
          void getC(int any) { }
        }
        """;
    assertThat(members(source, "A"))
        .containsExactly(
            "getC[int any]", "<init>[C c]", "isOpen[]", "setOpen[boolean isOpen]", "getN[]");
  }

  @Test
  void valueMakesFieldsFinal() {
    String source = "@lombok.Value class A { C c; }";
    assertThat(members(source, "A")).containsExactly("<init>[C c]", "getC[]");
    assertThat(Sources.parse(source).types().get(0).fields().get(0).modifiers())
        .isEqualTo(Modifier.PRIVATE | Modifier.FINAL);
  }

  @Test
  void fieldDefaultsMakeFieldsFinal() {
    String source =
        """
        import lombok.RequiredArgsConstructor;
        import lombok.experimental.FieldDefaults;
        @RequiredArgsConstructor
        @FieldDefaults(level = AccessLevel.PRIVATE, makeFinal = true)
        class A { C c; }
        """;
    assertThat(members(source, "A")).containsExactly("<init>[C c]");
  }

  @Test
  void constructorsOfAllKinds() {
    assertThat(
            members(
                "import lombok.*; @NoArgsConstructor @AllArgsConstructor class A { C c; int n; }",
                "A"))
        .containsExactly("<init>[]", "<init>[C c, int n]");
  }

  @Test
  void accessorsOnFields() {
    String source =
        """
        import lombok.*;
        import lombok.experimental.Accessors;
        @Accessors(fluent = true) class A { @Getter @Setter C c; @Getter static int s; }
        """;
    assertThat(members(source, "A")).containsExactly("c[]", "c[C c]", "s[]", "<init>[]");
    assertThat(Sources.print(source, "c") + Sources.print(source, "s"))
        .isEqualTo(
            """
            0: %1 = this.c; return %1
            0: this.c := c; return this
            0: %0 = ?s; return %0
            """);
  }

  @Test
  void builder() {
    String source = "import lombok.Builder; @Builder class A { C c; int n; }";
    assertThat(members(source, "A")).containsExactly("<init>[C c, int n]", "builder[]");
    assertThat(members(source, "A.ABuilder"))
        .containsExactly("<init>[]", "c[C c]", "n[int n]", "build[]");
    assertThat(
            Sources.print(source, "builder")
                + Sources.print(source, "c")
                + Sources.print(source, "build"))
        .isEqualTo(
            """
            0: %0 = new ABuilder(); return %0
            0: this.c := c; return this
            0: %1 = this.c; %2 = this.n; %3 = new A(%1, %2); return %3
            """);
  }

  @Test
  void builderOfConstructorAndMethod() {
    String source =
        """
        import lombok.Builder;
        class A {
          @Builder A(C c) { }
          @Builder(builderClassName = "Other", builderMethodName = "other", buildMethodName = "go")
          static B make(int n) { return null; }
        }
        """;
    assertThat(members(source, "A.ABuilder")).containsExactly("<init>[]", "c[C c]", "build[]");
    assertThat(members(source, "A.Other")).containsExactly("<init>[]", "n[int n]", "go[]");
    assertThat(Sources.print(source, "go"))
        .isEqualTo(
            """
            0: %1 = this.n; %2 = make(%1); return %2
            """);
  }

  @Test
  void utilityClassIsStatic() {
    FileFacts facts =
        Sources.parse(
            "import lombok.experimental.*; @lombok.experimental.UtilityClass class A { C c = new"
                + " C(); void m() { c.x(); } }");
    assertThat(Sources.method(facts, "m").isStatic()).isTrue();
    assertThat(facts.types().get(0).fields().get(0).isStatic()).isTrue();
  }

  @Test
  void otherLibrariesAnnotationsMakeNothing() {
    assertThat(members("import other.Data; @Data class A { C c; }", "A"))
        .containsExactly("<init>[]");
    assertThat(members("@Data class A { C c; }", "A")).containsExactly("<init>[]");
  }
}
