package io.mongolint.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.mongolint.Mongolint;
import io.mongolint.catalog.Additions;
import io.mongolint.finding.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The page on {@code mongolint.yml} and its schema say what is read. */
class ConfigurationPageTest {
  private static final Path PAGE = Path.of("../docs/configuration.md");
  private static final Path SCHEMA = Path.of("../docs/mongolint.schema.json");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");
  private static final List<String> RULES = Mongolint.rules().stream().map(RuleInfo::name).toList();

  @TempDir private Path folder;

  @Test
  void everyExampleIsRead() throws Exception {
    List<String> examples = examples();
    assertThat(examples).hasSizeGreaterThan(4);
    for (String example : examples) {
      Path file = Files.writeString(folder.resolve("mongolint.yml"), example);
      assertThat(ConfigurationFile.read(file, RULES)).as(example).isNotNull();
      assertThat(problems(example)).as(example).isEmpty();
    }
  }

  @Test
  void everyKeyHasItsPlace() throws IOException {
    String page = Files.readString(PAGE);
    String schema = Files.readString(SCHEMA);
    List<String> keys = new ArrayList<>(ConfigurationReader.KEYS);
    keys.addAll(ConfigurationReader.BUDGET_KEYS);
    keys.addAll(Additions.KEYS);
    for (String key : keys) {
      assertThat(page).contains("`" + key + "`");
      assertThat(schema).contains("\"" + key + "\"");
    }
    RULES.forEach(rule -> assertThat(schema).contains("\"" + rule + "\""));
  }

  @Test
  void schemaRefusesWhatIsNotRead() throws IOException {
    assertThat(problems("profil: strict")).isNotEmpty();
    assertThat(problems("budget: { servers: none }")).isNotEmpty();
    assertThat(problems("rules: { CursorNotClose: off }")).isNotEmpty();
    assertThat(problems("catalog: { handler: [] }")).isNotEmpty();
  }

  private static List<String> examples() throws IOException {
    List<String> examples = new ArrayList<>();
    Matcher each = EXAMPLE.matcher(Files.readString(PAGE));
    while (each.find()) {
      examples.add(each.group(1));
    }
    return examples;
  }

  private static List<?> problems(String yaml) throws IOException {
    Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return schema().validate(new ObjectMapper().writeValueAsString(value), InputFormat.JSON);
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(SCHEMA));
  }
}
