package io.mongolint.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.mongolint.facts.ConfigFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What configuration and build files say, line by line. */
class ConfigurationParserTest {

  private static List<ConfigFacts> parse(String path, String text) {
    return ConfigurationParser.parse(path, "", false, text);
  }

  @Test
  void yamlKeysAreWholeAndHaveTheirLines() {
    List<ConfigFacts> facts =
        parse(
            "application.yml",
            """
            spring:
              data:
                mongodb:
                  # uri: mongodb://old
                  uri: "mongodb://db/?a=b" # the new one
                  hosts:
                    - one
                    - two
            version: @project.version@
            """);
    assertThat(facts).hasSize(1);
    assertThat(facts.get(0).entries())
        .extracting(
            ConfigFacts.Entry::key, ConfigFacts.Entry::value, entry -> entry.position().line())
        .containsExactly(
            tuple("spring.data.mongodb.uri", "mongodb://db/?a=b", 5),
            tuple("spring.data.mongodb.hosts[0]", "one", 7),
            tuple("spring.data.mongodb.hosts[1]", "two", 8),
            tuple("version", "@project.version@", 9));
    assertThat(facts.get(0).comments())
        .extracting(ConfigFacts.Entry::key, entry -> entry.position().line())
        .containsExactly(tuple("spring.data.mongodb.uri", 4));
  }

  @Test
  void documentsNamesAndPrefixesGiveProfiles() {
    assertThat(
            parse("application.yml", "a: 1\n---\nspring.config.activate.on-profile: prod\na: 2\n"))
        .extracting(ConfigFacts::profile)
        .containsExactly("", "prod");
    assertThat(parse("config/application-test.properties", "a=1\n"))
        .extracting(ConfigFacts::profile)
        .containsExactly("test");
    assertThat(parse("application.properties", "a=1\n%dev.a=2\n"))
        .extracting(ConfigFacts::profile, facts -> facts.entries().get(0).value())
        .containsExactly(tuple("", "1"), tuple("dev", "2"));
  }

  @Test
  void propertiesGoOnOverLinesAndHaveComments() {
    ConfigFacts facts =
        parse("a.properties", "# pool.size=3\nuri = mongodb\\://db/\\\n   shop\n").get(0);
    assertThat(facts.entries())
        .extracting(ConfigFacts.Entry::key, ConfigFacts.Entry::value)
        .containsExactly(tuple("uri", "mongodb://db/shop"));
    assertThat(facts.comments()).extracting(ConfigFacts.Entry::key).containsExactly("pool.size");
  }

  @Test
  void buildFilesNameArtifacts() {
    ConfigFacts maven =
        ConfigurationParser.parse(
                "pom.xml",
                "",
                true,
                """
                <artifactId>one</artifactId>
                <version>1.2</version>
                <!-- <artifactId>gone</artifactId> -->
                """)
            .get(0);
    assertThat(maven.entries())
        .extracting(ConfigFacts.Entry::key, ConfigFacts.Entry::value)
        .containsExactly(tuple("one", "1.2"));
    ConfigFacts gradle =
        ConfigurationParser.parse("build.gradle", "", true, "implementation 'g:two:3'\n// 'g:x'\n")
            .get(0);
    assertThat(gradle.entries())
        .extracting(ConfigFacts.Entry::key, ConfigFacts.Entry::value)
        .containsExactly(tuple("two", "3"));
  }
}
