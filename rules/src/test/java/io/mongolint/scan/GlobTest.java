package io.mongolint.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
  @ParameterizedTest
  @CsvSource({
    "**/generated/**, a/generated/B.java, true",
    "**/generated/**, generated/B.java, true",
    "**/generated/**, a/generated, true",
    "**/generated/**, a/generatedx/B.java, false",
    "generated/, generated/x/B.java, true",
    "generated/, a/generated/B.java, false",
    "src/*/A.java, src/x/A.java, true",
    "src/*/A.java, src/x/y/A.java, false",
    "src/**/A.java, src/A.java, true",
    "src/**/A.java, src/x/y/A.java, true",
    "A?.java, x/y/AB.java, true",
    "A?.java, x/y/A.java, false",
    "*Legacy*.java, x/OldLegacyDao.java, true",
    "/A.java, A.java, true",
    "./a/B.java, a/B.java, true",
    "a/b, a/b/C.java, true",
    "a\\b, a/b/C.java, true",
    "a/b, a/bc/C.java, false",
    "**, anything/At.java, true"
  })
  void matches(String pattern, String path, boolean expected) {
    assertThat(Glob.of(pattern).matches(path)).isEqualTo(expected);
  }
}
