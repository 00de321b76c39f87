package io.mongolint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Place;
import io.mongolint.finding.Result;
import io.mongolint.finding.TraceStep;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifReportTest {

  @Test
  void isValid() throws IOException {
    assertThat(schema().validate(sarif(Samples.result()), InputFormat.JSON)).isEmpty();
    assertThat(schema().validate(sarif(Samples.empty()), InputFormat.JSON)).isEmpty();
  }

  /** So that a schema that accepts anything would not pass for a valid report. */
  @Test
  void schemaRefusesWhatIsNotSarif() throws IOException {
    assertThat(schema().validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void hasNoEmptyString() throws IOException {
    assertThat(sarif(Samples.result())).doesNotContainPattern("[:\\[,]\\s*\"\"\\s*[,\\]}]");
  }

  @Test
  void primaryRegionIsOneLine() throws IOException {
    JsonNode region = result(3).at("/locations/0/physicalLocation/region");

    assertThat(region.get("startLine").intValue()).isEqualTo(3);
    assertThat(region.get("endLine").intValue()).isEqualTo(3);
    assertThat(region.get("endColumn").intValue()).isEqualTo(5 + "new MongoClient".length());
  }

  @Test
  void messageLinksToTheCause() throws IOException {
    JsonNode result = result(0);

    assertThat(result.at("/message/text").textValue())
        .isEqualTo(
            "\"orders()\" leaks. Cause: opens a MongoClient at [Mongo.java:17](1)."
                + " 100 connections. keep one client.");
    JsonNode cause = result.at("/relatedLocations/0");
    assertThat(cause.get("id").intValue()).isEqualTo(1);
    assertThat(cause.at("/physicalLocation/artifactLocation/uri").textValue())
        .isEqualTo("src/db/Mongo.java");
  }

  @Test
  void routeIsACodeFlow() throws IOException {
    JsonNode steps = result(0).at("/codeFlows/0/threadFlows/0/locations");

    assertThat(steps).hasSize(2);
    assertThat(steps.at("/1/location/message/text").textValue()).isEqualTo("opens a MongoClient");
    assertThat(result(2).has("codeFlows")).isFalse();
  }

  @Test
  void furtherPlacesAreLinkedToo() throws IOException {
    Place place = Samples.place("A.java", 1, 1, 1, 2);
    Finding finding =
        new Finding(
            "ClientPerRequest",
            Samples.PER_REQUEST.severity(),
            place,
            "A",
            "",
            "x",
            "m",
            "",
            "",
            place,
            List.of(),
            List.of(new TraceStep(Samples.place("B.java", 2, 1, 2, 2), "opens another")));

    JsonNode result = tree(Samples.of(finding)).at("/runs/0/results/0");
    assertThat(result.at("/message/text").textValue())
        .isEqualTo("m. See also: opens another at [B.java:2](1).");
    assertThat(result.get("relatedLocations")).hasSize(1);
  }

  @Test
  void whatTheSourceDoesNotShowHasNoRegion() throws IOException {
    Finding finding = Samples.perRequest("A.java", 3, "m()");
    Place hidden = Samples.place("B.java", 0, 0, 0, 0);
    Result result =
        Samples.of(
            Samples.finding(
                Samples.PER_REQUEST,
                finding.place(),
                finding.cause(),
                "m()",
                List.of(finding.trace().get(0), new TraceStep(hidden, "constructs it"))));

    assertThat(schema().validate(sarif(result), InputFormat.JSON)).isEmpty();
    JsonNode steps = tree(result).at("/runs/0/results/0/codeFlows/0/threadFlows/0/locations");
    assertThat(steps.at("/1/location/physicalLocation").has("region")).isFalse();
  }

  @Test
  void pathsAreEncodedAndRelativeToTheRoot() throws IOException {
    JsonNode artifact = result(1).at("/locations/0/physicalLocation/artifactLocation");

    assertThat(artifact.get("uri").textValue()).isEqualTo("src/web/Users%20%5B1%5D.java");
    assertThat(artifact.get("uriBaseId").textValue()).isEqualTo("%SRCROOT%");
    assertThat(tree(Samples.result()).at("/runs/0/originalUriBaseIds/%SRCROOT%").has("uri"))
        .isFalse();
  }

  @Test
  void bracketsInMessagesAreNoLinks() throws IOException {
    assertThat(result(3).at("/message/text").textValue())
        .startsWith("\"new MongoClient(a, b\\[0\\])\" leaks.");
  }

  @Test
  void fingerprintsAreUnique() throws IOException {
    List<String> fingerprints = new ArrayList<>();
    tree(Samples.result())
        .at("/runs/0/results")
        .forEach(
            r -> fingerprints.add(r.at("/partialFingerprints/primaryLocationLineHash").asText()));

    assertThat(fingerprints).hasSize(4).doesNotHaveDuplicates().doesNotContain("");
  }

  @Test
  void rulesAreDescribedAndResultsReferToThem() throws IOException {
    JsonNode run = tree(Samples.result()).at("/runs/0");
    JsonNode rule = run.at("/tool/driver/rules/0");

    assertThat(rule.get("id").textValue()).isEqualTo("ClientPerRequest");
    assertThat(rule.at("/help/markdown").textValue()).startsWith("# ClientPerRequest\n");
    assertThat(rule.at("/helpUri").textValue()).endsWith("/rules/ClientPerRequest");
    assertThat(rule.at("/properties/precision").textValue()).isEqualTo("high");
    for (JsonNode result : run.get("results")) {
      int index = result.get("ruleIndex").intValue();
      assertThat(run.at("/tool/driver/rules/" + index + "/id")).isEqualTo(result.get("ruleId"));
    }
  }

  @Test
  void problemsAreNotifications() throws IOException {
    JsonNode invocation = tree(Samples.result()).at("/runs/0/invocations/0");

    assertThat(invocation.get("executionSuccessful").booleanValue()).isFalse();
    JsonNode broken = invocation.at("/toolExecutionNotifications/0");
    assertThat(broken.at("/message/text").textValue())
        .isEqualTo("src/Broken.java: line 3: expected \";\"");
    assertThat(broken.at("/locations/0/physicalLocation/artifactLocation/uri").textValue())
        .isEqualTo("src/Broken.java");
    assertThat(tree(Samples.empty()).at("/runs/0/invocations/0/executionSuccessful").booleanValue())
        .isTrue();
  }

  @Test
  void sameResultGivesTheSameBytes() throws IOException {
    assertThat(sarif(Samples.result())).isEqualTo(sarif(Samples.result())).doesNotContain("\r");
  }

  private static JsonNode result(int index) throws IOException {
    return tree(Samples.result()).at("/runs/0/results/" + index);
  }

  private static JsonNode tree(Result result) throws IOException {
    return new ObjectMapper().readTree(sarif(result));
  }

  private static String sarif(Result result) throws IOException {
    StringBuilder text = new StringBuilder();
    new SarifReport(Samples.rules()).write(result, text);
    return text.toString();
  }

  private static Schema schema() throws IOException {
    try (InputStream in =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(in);
    }
  }
}
