package io.mongolint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.config.Level;
import io.mongolint.config.Profile;
import io.mongolint.config.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
  @TempDir private Path base;
  private Path sources;
  private Path generated;

  @BeforeEach
  void makeFolders() throws IOException {
    sources = Files.createDirectories(base.resolve("src/main/java"));
    generated = Files.createDirectories(base.resolve("target/generated-sources"));
  }

  @Test
  void tellsTheEngineEverything() {
    Path file = base.resolve("mongolint.yml");
    Settings settings =
        new Program(
                base,
                List.of(sources),
                List.of(generated),
                List.of("com/acme/**"),
                List.of("/a/**", "**/*Dto.java", "src\\main\\java\\old\\**"),
                true,
                StandardCharsets.ISO_8859_1,
                Profile.STRICT,
                Map.of("CursorNotClosed", Level.OFF),
                file,
                base.resolve("target/mongolint/cache"))
            .settings();
    assertThat(settings.cacheFolder()).isEqualTo(base.resolve("target/mongolint/cache"));
    assertThat(settings.base()).isEqualTo(base);
    assertThat(settings.roots()).containsExactly(sources);
    assertThat(settings.generated()).containsExactly(generated);
    assertThat(settings.reportOnly()).isEmpty();
    assertThat(settings.includes()).containsExactly("**/com/acme/**");
    assertThat(settings.excludes())
        .containsExactly("/a/**", "**/*Dto.java", "**/src/main/java/old/**");
    assertThat(settings.includeTests()).isTrue();
    assertThat(settings.encoding()).isEqualTo(StandardCharsets.ISO_8859_1);
    assertThat(settings.profile()).isEqualTo(Profile.STRICT);
    assertThat(settings.rules()).containsExactly(Map.entry("CursorNotClosed", Level.OFF));
    assertThat(settings.configurationFile()).isEqualTo(file);
  }

  @Test
  void seesThatAFileWasWritten() throws IOException {
    Program program = program();
    List<String> before = program.snapshot();
    assertThat(program.snapshot()).isEqualTo(before);

    Files.writeString(generated.resolve("Made.java"), "class Made {}");
    List<String> after = program.snapshot();
    assertThat(after).isNotEqualTo(before);

    Files.writeString(generated.resolve("Made.java"), "class Made { }");
    assertThat(program.snapshot()).isNotEqualTo(after);
  }

  @Test
  void seesThatTheConfigurationWasWritten() throws IOException {
    Program program = program();
    List<String> before = program.snapshot();
    Files.writeString(base.resolve("mongolint.yml"), "profile: strict\n");
    assertThat(program.snapshot()).isNotEqualTo(before);
  }

  private Program program() {
    return new Program(
        base,
        List.of(sources),
        List.of(generated),
        List.of(),
        List.of(),
        false,
        StandardCharsets.UTF_8,
        null,
        Map.of(),
        null,
        null);
  }
}
