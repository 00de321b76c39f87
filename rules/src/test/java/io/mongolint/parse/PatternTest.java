package io.mongolint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What patterns bind, and where it is in scope. */
class PatternTest {

  @Test
  void bindingInThen() {
    assertThat(Sources.body("if (o instanceof String t) use(t); else use(t);"))
        .isEqualTo(
            """
            0: %6 = o instanceof String; %6 ? 3 : 2
            1: return
            2: %8 = ?t; %9 = use(%8); -> 1
            3: t = (String) o; %7 = use(t); -> 1
            """);
  }

  @Test
  void bindingAfterNegation() {
    assertThat(Sources.body("if (!(o instanceof String t)) return s; use(t);"))
        .isEqualTo(
            """
            0: %6 = o instanceof String; %6 ? 2 : 1
            1: return s
            2: t = (String) o; %7 = use(t); return
            """);
  }

  @Test
  void bindingInAnd() {
    assertThat(Sources.body("if (o instanceof String t && t.isEmpty()) use(t);"))
        .isEqualTo(
            """
            0: %6 = o instanceof String; %6 ? 3 : 1
            1: return
            2: %8 = use(t); -> 1
            3: t = (String) o; %7 = t.isEmpty(); %7 ? 2 : 1
            """);
  }

  @Test
  void bindingInOr() {
    assertThat(Sources.body("if (!(o instanceof String t) || t.isEmpty()) return s; use(t);"))
        .isEqualTo(
            """
            0: %6 = o instanceof String; %6 ? 3 : 2
            1: %8 = use(t); return
            2: return s
            3: t = (String) o; %7 = t.isEmpty(); %7 ? 2 : 1
            """);
  }

  @Test
  void bindingInConditional() {
    assertThat(Sources.body("return o instanceof String t ? t : s;"))
        .isEqualTo(
            """
            0: %7 = o instanceof String; %7 ? 3 : 1
            1: %5 = s; -> 2
            2: return %5
            3: t = (String) o; %5 = t; -> 2
            """);
  }

  @Test
  void bindingAfterWhile() {
    assertThat(Sources.body("while (!(o instanceof String t)) o = next(); use(t);"))
        .isEqualTo(
            """
            0: -> 2
            1: %8 = use(t); return
            2 loop0: %6 = o instanceof String; %6 ? 4 : 3
            3 loop0: %7 = next(); o = %7; -> 2
            4 loop0: t = (String) o; -> 1
            loop0 WHILE
            """);
  }

  @Test
  void bindingInReturnedCondition() {
    assertThat(Sources.body("return o instanceof String t && t.isEmpty();"))
        .isEqualTo(
            """
            0: %7 = o instanceof String; %7 ? 4 : 2
            1: %5 = true; -> 3
            2: %5 = false; -> 3
            3: return %5
            4: t = (String) o; %8 = t.isEmpty(); %8 ? 1 : 2
            """);
  }

  @Test
  void recordPattern() {
    assertThat(
            Sources.body("if (o instanceof Pair(String x, Pair(var y, int z), _)) use(x, y, z);"))
        .isEqualTo(
            """
            0: %5 = o instanceof Pair; %5 ? 2 : 1
            1: return
            2: %6 = (Pair) o; %7 = DECONSTRUCTION %6.0(); %9 = %7 instanceof String; %9 ? 3 : 1
            3: x = (String) %7; %10 = DECONSTRUCTION %6.1(); %11 = %10 instanceof Pair; %11 ? 4 : 1
            4: %12 = (Pair) %10; %13 = DECONSTRUCTION %12.0(); y = %13; %15 = DECONSTRUCTION %12.1(); z = (int) %15; %17 = DECONSTRUCTION %6.2(); %18 = use(x, y, z); -> 1
            """);
  }

  @Test
  void plainInstanceof() {
    assertThat(Sources.body("boolean r = o instanceof String;"))
        .isEqualTo(
            """
            0: %6 = o instanceof String; r = %6; return
            """);
  }
}
