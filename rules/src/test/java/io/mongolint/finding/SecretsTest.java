package io.mongolint.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.facts.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecretsTest {
  private static final Place PLACE = new Place("A.java", new Position(1, 1, 1, 2));

  @Test
  void addressesKeepTheirHosts() {
    assertThat(Secrets.hidden("create(\"mongodb+srv://ann:pa%40ss@a.example/shop?w=1\")"))
        .isEqualTo("create(\"mongodb+srv://***@a.example/shop?w=1\")");
    assertThat(Secrets.hidden("create(\"mongodb://a.example\"), create(\"b@c\")"))
        .isEqualTo("create(\"mongodb://a.example\"), create(\"b@c\")");
  }

  @Test
  void whatAFindingSaysHasNoneAndWhatNamesItStays() {
    String code = "create(\"mongodb://ann:secret@a.example\")";
    Finding found =
        new Finding(
            "Rule",
            Severity.ERROR,
            PLACE,
            "A",
            "a()",
            code,
            "'" + code + "' opens a client",
            "",
            "",
            PLACE,
            List.of(new TraceStep(PLACE, code)),
            List.of(new TraceStep(PLACE, code)));
    Finding shown = found.withoutSecrets();
    String hidden = "create(\"mongodb://***@a.example\")";
    assertThat(shown.message()).isEqualTo("'" + hidden + "' opens a client");
    assertThat(shown.trace()).extracting(TraceStep::text).containsExactly(hidden);
    assertThat(shown.related()).extracting(TraceStep::text).containsExactly(hidden);
    assertThat(shown.expression()).isEqualTo(code);
  }
}
