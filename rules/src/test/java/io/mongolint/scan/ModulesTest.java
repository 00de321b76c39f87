package io.mongolint.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModulesTest {
  @ParameterizedTest
  @CsvSource({
    "src/test/java/a/Helper.java, true",
    "m/src/test/java/a/Helper.java, true",
    "src/it/java/a/Helper.java, true",
    "src/integration-test/java/a/Helper.java, true",
    "src/integrationTest/java/a/Helper.java, true",
    "src/functionalTest/java/a/Helper.java, true",
    "src/testFixtures/java/a/Helper.java, true",
    "app/OrdersTest.java, false",
    "src/main/java/a/Orders.java, false",
    "src/main/java/a/SpeedTest.java, false",
    "src/main/java/test/Orders.java, false",
    "test/Orders.java, false"
  })
  void tellsTestsByTheirSourceSet(String path, boolean expected) {
    assertThat(Modules.isInTestSet(path)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "app/OrdersTest.java, true",
    "app/OrdersIT.java, true",
    "src/shop/AbstractOrdersTestCase.java, true",
    "src/shop/Latest.java, false",
    "test/Orders.java, false",
    "src/main/java/a/SpeedTest.java, false"
  })
  void tellsWhatIsNamedLikeATest(String path, boolean expected) {
    assertThat(Modules.isNamedLikeTest(path)).isEqualTo(expected);
  }

  @Test
  void theNearestBuildFileMakesTheModule() {
    Modules modules = new Modules();
    modules.add("");
    modules.add("a");
    modules.add("a/b");
    assertThat(modules.moduleOf("a/b/src/main/java/X.java")).isEqualTo("a/b");
    assertThat(modules.moduleOf("a/c/X.java")).isEqualTo("a");
    assertThat(modules.moduleOf("ab/X.java")).isEmpty();
    assertThat(modules.moduleOf("X.java")).isEmpty();
  }
}
