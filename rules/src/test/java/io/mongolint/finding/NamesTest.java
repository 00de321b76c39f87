package io.mongolint.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static final List<String> NAMES =
      List.of("ClientNotClosed", "CursorNotClosed", "ClientPerRequest");

  @Test
  void findsTheNameThatWasMeant() {
    assertThat(Names.nearest("clientnotclosed", NAMES)).contains("ClientNotClosed");
    assertThat(Names.nearest("CursorNotClose", NAMES)).contains("CursorNotClosed");
    assertThat(Names.nearest("ClientPerReqeust", NAMES)).contains("ClientPerRequest");
  }

  @Test
  void saysNothingWhereNothingIsNear() {
    assertThat(Names.nearest("UnusedImports", NAMES)).isEmpty();
    assertThat(Names.nearest("x", NAMES)).isEmpty();
  }
}
