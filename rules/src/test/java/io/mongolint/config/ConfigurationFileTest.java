package io.mongolint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationFileTest {
  private static final List<String> RULES = List.of("ClientNotClosed", "CursorNotClosed");

  @TempDir Path root;

  @Test
  void readsEveryKey() throws Exception {
    Configuration read =
        read(
            """
            profile: strict
            rules:
              ClientNotClosed: off
              CursorNotClosed: { severity: warning }
            budget: { instances: 2, connectionLimit: 300, headroom: 20%, tier: M10, servers: 3 }
            excludes:
              - "**/generated/**"
              - legacy/
            catalog:
              operations:
                - client com.acme.Db#open
              handlers:
                - annotations: [com.acme.Endpoint]
                  runs: per-request
              returns:
            """);
    assertThat(read.profile()).isEqualTo(Profile.STRICT);
    assertThat(read.rules())
        .isEqualTo(Map.of("ClientNotClosed", Level.OFF, "CursorNotClosed", Level.WARNING));
    assertThat(read.budget()).isEqualTo(new Budget(2, 300, 0.2, "M10", 3));
    assertThat(read.excludes()).containsExactly("**/generated/**", "legacy/");
    assertThat(read.catalog().operations()).containsExactly("client com.acme.Db#open");
    assertThat(read.catalog().frameworks().running().annotations())
        .singleElement()
        .satisfies(added -> assertThat(added.name()).isEqualTo("com.acme.Endpoint"));
    assertThat(read.catalog().packages()).containsExactly("com.acme");
  }

  @Test
  void aFileWithoutAnythingSaysNothing() throws Exception {
    assertThat(read("").rules()).isEmpty();
    assertThat(read("# nothing\n").profile()).isNull();
    assertThat(read("rules:\nexcludes:\n").excludes()).isEmpty();
    assertThat(read("excludes: one/\n").excludes()).containsExactly("one/");
    assertThat(read("budget: { headroom: 0.1 }\n").budget())
        .isEqualTo(new Budget(1, null, 0.1, null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "profil: strict | 1: unknown key \"profil\"; did you mean \"profile\"?",
        "nonsense: 1 | 1: unknown key \"nonsense\"; there are budget, catalog, excludes, profile,"
            + " rules",
        "rules:\\n  CursorNotClose: off | 2: unknown rule \"CursorNotClose\"; did you mean"
            + " \"CursorNotClosed\"?",
        "rules:\\n  CursorNotClosed: warn | 2: \"warn\" is no severity: there are off, info,"
            + " warning, error",
        "rules:\\n  CursorNotClosed: {sevrity: off} | 2: unknown key \"sevrity\"; did you mean"
            + " \"severity\"?",
        "profile: lax | 1: \"lax\" is no profile: there are default, strict",
        "budget: {conectionLimit: 3} | 1: unknown key \"conectionLimit\"; did you mean"
            + " \"connectionLimit\"?",
        "budget:\\n  instances: none | 2: instances is to be a whole number above 0, not \"none\"",
        "budget:\\n  instances: 0 | 2: instances is to be a whole number above 0, not \"0\"",
        "budget: {headroom: 120%} | 1: headroom is to be a part of the limit, such as 20% or 0.2,"
            + " not \"120%\"",
        "excludes: {a: b} | 1: excludes is to be a single value",
        "catalog:\\n  handler: [] | 2: unknown key \"handler\"; did you mean \"handlers\"?",
        "catalog:\\n"
            + "  operations: ['opens a.Db#open'] | 2: catalog, operations: \"opens\" is no kind of"
            + " operation",
        "catalog:\\n  handlers: [{anotations: [a.B], runs: per-request}] | 2: catalog, handlers 1,"
            + " annotations: one of annotations, supertypes, receivers is expected",
        "catalog:\\n"
            + "  handlers: [{annotations: [a.B], runs: per-call}] | 2: catalog, handlers 1, runs:"
            + " \"per-call\" is none of at-end, caller, none, once, per-connection, per-element,"
            + " per-event, per-instance, per-item, per-key, per-message, per-request, per-session,"
            + " per-step, per-thread, per-tick, resumes, test, ui",
        "budget: {servers: many} | 1: servers is to be a whole number above 0, not \"many\"",
        "- a | 1: the file is to hold \"key: value\" lines",
        "profile: strict\\nprofile: strict | 2: \"profile\" stands there twice"
      })
  void namesWhatIsWrongAndWhere(String yaml, String message) {
    assertThatThrownBy(() -> read(yaml.replace("\\n", "\n")))
        .isInstanceOf(ConfigurationException.class)
        .message()
        .endsWith("/mongolint.yml:" + message);
  }

  @Test
  void namesTheNearestKeyOfTheCatalog() {
    assertThatThrownBy(
            () -> read("catalog:\n  scopes:\n    - annotations: [a.B]\n      lifetme: request\n"))
        .isInstanceOf(ConfigurationException.class)
        .message()
        .contains("/mongolint.yml:2: catalog, scopes 1, lifetme: unknown key; known are ")
        .endsWith("; did you mean \"lifetime\"?");
  }

  @Test
  void namesTheLineOfBrokenYaml() {
    assertThatThrownBy(() -> read("profile: strict\nrules: [\n"))
        .isInstanceOf(ConfigurationException.class)
        .message()
        .contains("/mongolint.yml:3: ")
        .doesNotContain("\n");
  }

  @Test
  void namesAFileThatCannotBeRead() throws IOException {
    Path missing = root.resolve("none.yml");
    assertThatThrownBy(() -> ConfigurationFile.read(missing, RULES))
        .message()
        .endsWith("/none.yml: does not exist");
    Path latin = root.resolve("latin.yml");
    Files.write(latin, "profile: \u00fc".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> ConfigurationFile.read(latin, RULES))
        .message()
        .endsWith("/latin.yml: is not valid UTF-8");
  }

  @Test
  void isFoundUpward() throws Exception {
    Path file = Files.writeString(root.resolve("mongolint.yml"), "profile: strict\n");
    Path deep = Files.createDirectories(root.resolve("a/b"));
    assertThat(ConfigurationFile.find(deep)).isEqualTo(file);
    Path nearer = Files.writeString(root.resolve("a/mongolint.yml"), "profile: default\n");
    assertThat(ConfigurationFile.find(deep)).isEqualTo(nearer);
    Settings settings = Settings.builder().roots(deep).build();
    assertThat(ConfigurationFile.applyTo(settings, RULES).configuration().file()).isEqualTo(nearer);
  }

  @Test
  void whatTheFrontEndSaysWins() throws Exception {
    Files.writeString(
        root.resolve("mongolint.yml"),
        """
        profile: strict
        rules: { ClientNotClosed: off, CursorNotClosed: info }
        budget: { instances: 3 }
        """);
    Settings settings =
        ConfigurationFile.applyTo(
            Settings.builder()
                .roots(root)
                .profile(Profile.DEFAULT)
                .rules(Map.of("ClientNotClosed", Level.ERROR))
                .build(),
            RULES);
    assertThat(settings.profile()).isEqualTo(Profile.DEFAULT);
    assertThat(settings.level("ClientNotClosed")).isEqualTo(Level.ERROR);
    assertThat(settings.level("CursorNotClosed")).isEqualTo(Level.INFO);
    assertThat(settings.level("Other")).isNull();
    assertThat(settings.budget().instances()).isEqualTo(3);
  }

  private Configuration read(String yaml) throws IOException, ConfigurationException {
    return ConfigurationFile.read(Files.writeString(root.resolve("mongolint.yml"), yaml), RULES);
  }
}
