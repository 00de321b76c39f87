package io.mongolint.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalog's files are valid, and nothing is lost between them and what is loaded. */
class CatalogFilesTest {

  private static final Path FOLDER = Path.of("src/main/catalog/frameworks");

  static List<String> files() throws IOException {
    return List.copyOf(CatalogYaml.readFolder(FOLDER).keySet());
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysWhereItIsFrom(String file) throws IOException {
    FrameworkEntries entries = FrameworkReader.read(file, CatalogYaml.read(FOLDER.resolve(file)));

    assertThat(entries.names()).isNotEmpty();
    assertThat(CatalogYaml.read(FOLDER.resolve(file)).toString()).contains("source=");
  }

  @Test
  void binaryFormKeepsEverything() throws IOException {
    Map<String, Object> files = CatalogYaml.readFolder(FOLDER);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CatalogFile.write(FrameworkReader.split(files), out);
    List<FrameworkEntries> read = new ArrayList<>();
    files.forEach((name, file) -> read.add(FrameworkReader.read(name, file)));

    FrameworkEntries entries = FrameworkCatalog.of(CatalogFile.read(out.toByteArray())).entries();

    assertThat(entries).isEqualTo(FrameworkEntries.concat(read));
    assertThat(entries).isEqualTo(FrameworkCatalog.load().entries());
  }

  @Test
  void sameFilesGiveTheSameBytes() throws IOException {
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    ByteArrayOutputStream second = new ByteArrayOutputStream();

    CatalogFile.write(FrameworkReader.split(CatalogYaml.readFolder(FOLDER)), first);
    CatalogFile.write(FrameworkReader.split(CatalogYaml.readFolder(FOLDER)), second);

    assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
  }

  @Test
  void refusesWhatIsNoCatalog() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CatalogFile.write(List.of(), out);
    byte[] whole = out.toByteArray();

    assertThatThrownBy(() -> CatalogFile.read(new byte[8])).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> CatalogFile.read(java.util.Arrays.copyOf(whole, whole.length - 1)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> CatalogFile.load("nothing.bin"))
        .isInstanceOf(CatalogException.class)
        .hasMessageContaining("process-classes");
  }

  @Test
  void unknownKeyIsAnError() {
    assertWrong("handlers: [{annotation: [a.B], runs: per-request}]", "handlers 1");
    assertWrong("handlers: [{annotations: [a.B], runs: per-request, note: x}]", "note");
    assertWrong("handler: []", "handler: unknown key");
    assertWrong("scopes: [{annotations: [a.B], lifetime: request, runs: once}]", "runs");
  }

  @Test
  void unknownWordIsAnErrorThatNamesTheKnownOnes() {
    assertWrong("handlers: [{annotations: [a.B], runs: often}]", "per-request");
    assertWrong("scopes: [{annotations: [a.B], lifetime: ever}]", "application");
    assertWrong("handlers: [{annotations: [a.B]}]", "runs");
    assertWrong("handlers: [{supertypes: [a.B], runs: once, lambda: yes}]", "true or false");
  }

  @Test
  void malformedEntryIsAnError() {
    assertWrong("handlers: [{receivers: [a.B], calls: [get], runs: per-request}]", "get(1,2)");
    assertWrong("handlers: [{supertypes: [a.B], methods: ['get('], runs: once}]", "parenthesis");
    assertWrong("handlers: [{annotations: ['{a.B'], runs: once}]", "brace");
    assertWrong("returns: [{receivers: [a.B], calls: [get]}]", "type");
    assertWrong("a: 1\na: 2", "duplicate");
  }

  private static void assertWrong(String yaml, String message) {
    assertThatThrownBy(() -> FrameworkReader.read("x.yml", CatalogYaml.parse("x.yml", yaml)))
        .isInstanceOf(CatalogException.class)
        .hasMessageContaining("x.yml")
        .hasMessageContaining(message);
  }

  @Test
  void additionsMergeAndWin() {
    Map<String, Object> group = new LinkedHashMap<>();
    group.put("annotations", List.of("com.acme.OnOrder", "javax.ejb.Stateless"));
    group.put("runs", "per-message");
    FrameworkEntries more =
        FrameworkReader.read("mongolint.yml", Map.of("handlers", List.of(group)));

    FrameworkCatalog catalog = FrameworkCatalog.load().plus(more);

    assertThat(catalog.annotations("com.acme.OnOrder", Place.METHOD))
        .extracting(AnnotationTrigger::runs)
        .containsExactly(Runs.PER_MESSAGE);
    assertThat(catalog.annotations("javax.ejb.Stateless", Place.TYPE)).isNotEmpty();
    assertThat(catalog.annotations("javax.ejb.Stateless", Place.METHOD)).isNotEmpty();
    assertThat(catalog.scope("javax.ejb.Stateless")).isPresent();
  }
}
