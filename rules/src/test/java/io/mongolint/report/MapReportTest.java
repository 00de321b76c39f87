package io.mongolint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.mongolint.facts.Position;
import io.mongolint.finding.ConnectionMap;
import io.mongolint.finding.ConnectionMap.Client;
import io.mongolint.finding.ConnectionMap.Phase;
import io.mongolint.finding.ConnectionMap.Route;
import io.mongolint.finding.ConnectionMap.Setting;
import io.mongolint.finding.ConnectionMap.Step;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Place;
import io.mongolint.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Writes maps that were made by hand. */
class MapReportTest {
  private static final Place OPENING = new Place("src/Db.java", new Position(7, 3, 7, 30));

  @Test
  void jsonIsWhatTheSchemaSays() throws IOException {
    assertThat(schema().validate(json(map(2)), InputFormat.JSON)).isEmpty();
    assertThat(schema().validate(json(ConnectionMap.EMPTY), InputFormat.JSON)).isEmpty();
  }

  /** So that a schema that accepts anything would not pass for a valid report. */
  @Test
  void schemaRefusesWhatIsNoMap() throws IOException {
    assertThat(schema().validate("{\"format\": 1}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void onlyTheRouteOfTheFindingLeaks() {
    ConnectionMap map = map(2);

    assertThat(map.routes()).extracting(Route::leak).containsExactly(true, false, false);
    assertThat(map.findings(map.client("C1"))).hasSize(1);
  }

  @Test
  void manyHandlersOfOneClientAreCutShortInThePicture() throws IOException {
    String mermaid = text(new MermaidMap(), map(40));

    assertThat(mermaid).contains("and 32 more").contains("Handler7.run").doesNotContain("Handler8");
    assertThat(text(new MarkdownMap(), map(40))).contains("Handler39.run()");
  }

  @Test
  void labelsCannotEndThemselves() {
    assertThat(MermaidMap.escaped("a\"] --> `b`\n<i>"))
        .isEqualTo("a#34;#93; --#62; #96;b#96; #60;i#62;");
  }

  @Test
  void sumIsComparedWithTheLimit() throws IOException {
    String markdown = text(new MarkdownMap(), map(1));

    assertThat(markdown)
        .contains("At most 240 of 300 connections (connectionLimit: 300).")
        .contains("**152 × 2 instances = 304, more than the 240 allowed**")
        .contains("C1: 150 × 1 server + 2 monitoring = 152")
        .contains("in a comment at `src/Db.java:7`");
  }

  private static ConnectionMap map(int handlers) {
    Client client =
        new Client(
            "C1",
            OPENING,
            "",
            "Db",
            "open()",
            "MongoClients.create(uri)",
            "MongoClient",
            "field",
            "Db.client",
            "per request",
            "",
            List.of(
                new Setting("maxPoolSize", "value", "150", "", OPENING, null),
                new Setting("timeout", "default", "none", "", null, OPENING),
                new Setting(
                    "minPoolSize", "unknown", null, "environment variable MIN", null, null)),
            "db:27017",
            "Db.close()");
    List<Route> routes = new ArrayList<>();
    for (int i = 0; i < handlers; i++) {
      Place place = new Place("src/Handler" + i + ".java", new Position(3, 5, 3, 20));
      List<Step> steps =
          List.of(
              new Step(place, "Handler" + i + ".run()", "new Db()"),
              new Step(OPENING, "new Db()", "create"));
      routes.add(new Route(Phase.PER_REQUEST, "Handler" + i + ".run()", "", steps, "C1", false));
    }
    routes.add(new Route(Phase.SHUTDOWN, "Db.close()", "", List.of(), "C1", false));
    ConnectionMap.Line line = new ConnectionMap.Line("C1", 150, true, 1, true, 2, 152);
    Finding finding =
        new Finding(
            "ClientPerRequest",
            Severity.ERROR,
            routes.get(0).steps().get(0).place(),
            "Handler0",
            "run()",
            "new Db()",
            "it opens a client",
            "",
            "Share one.",
            OPENING,
            List.of(),
            List.of());
    return new ConnectionMap(
            List.of(client),
            routes,
            List.of(
                new ConnectionMap.Deployable(
                    "app", List.of("C1"), List.of(), List.of(line), 152, 2, 304)),
            new ConnectionMap.Limit(300, 240, "connectionLimit: 300"),
            List.of(),
            Map.of())
        .with(List.of(finding));
  }

  private static String json(ConnectionMap map) throws IOException {
    return text(new JsonMap(), map);
  }

  private static String text(MapReport report, ConnectionMap map) throws IOException {
    StringBuilder text = new StringBuilder();
    report.write(map, text);
    return text.toString();
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(Path.of("../docs/report.schema.json")));
  }
}
