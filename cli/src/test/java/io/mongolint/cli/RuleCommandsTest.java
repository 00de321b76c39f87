package io.mongolint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.Mongolint;
import io.mongolint.finding.RuleInfo;
import org.junit.jupiter.api.Test;

class RuleCommandsTest {

  @Test
  void rulesAreListed() {
    Run run = Run.of("rules");

    assertThat(run.code()).isZero();
    assertThat(run.out()).containsPattern("(?m)^ClientPerRequest +error +\\S");
  }

  @Test
  void explainPrintsThePageOfARule() {
    Run run = Run.of("explain", "clientperrequest");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("# ClientPerRequest\n").contains("## How to fix");
  }

  @Test
  void explainHelpsWithAWrongName() {
    Run run = Run.of("explain", "CursorNotClose");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("did you mean CursorNotClosed?");
  }

  @Test
  void everyRuleCanBeExplained() {
    for (RuleInfo rule : Mongolint.rules()) {
      assertThat(Run.of("explain", rule.name()).out()).startsWith("# " + rule.name() + "\n");
    }
    assertThat(Mongolint.rules()).extracting(RuleInfo::name).contains("Suppression");
  }
}
