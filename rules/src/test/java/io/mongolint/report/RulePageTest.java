package io.mongolint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulePageTest {

  @Test
  void theJarHoldsThePages() {
    assertThat(RulePage.of("ClientPerRequest").orElseThrow().markdown())
        .startsWith("# ClientPerRequest\n");
    assertThat(RulePage.of("NoSuchRule")).isEmpty();
  }

  @Test
  void plainTextHasNoSigns() {
    RulePage page =
        new RulePage("X", "# X\n\n## Bad\n\nSee `code` [there](a.md):\n\n```java\nint i;\n```\n");

    assertThat(page.plainText()).isEqualTo("X\n\nBad\n\nSee code there:\n\nint i;");
  }

  @Test
  void firstParagraphStandsOnOneLine() {
    RulePage page = new RulePage("X", "# X\n\n## What it finds\n\nA `b`\nc.\n\nd\n\n## Bad\n");

    assertThat(page.firstParagraph("What it finds")).contains("A b c.");
    assertThat(page.firstParagraph("Bad")).isEmpty();
    assertThat(page.firstParagraph("Good")).isEmpty();
  }
}
