package io.mongolint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.finding.Finding;
import io.mongolint.finding.Place;
import io.mongolint.finding.Result;
import io.mongolint.finding.TraceStep;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextReportTest {

  @Test
  void findingsThatShareACauseStandTogether() throws IOException {
    assertThat(text(Samples.result(), false))
        .isEqualTo(
            """
            3 findings have one cause, at src/db/Mongo.java:17:26:
            src/web/Orders.java:12:12: error: "orders()" leaks [ClientPerRequest]
                src/web/Orders.java:12:12: calls Mongo.collection()
                src/db/Mongo.java:17:26: opens a MongoClient
            src/web/Users [1].java:20:12: error: "users()" leaks [ClientPerRequest]
                src/web/Users [1].java:20:12: calls Mongo.collection()
              cost: 100 connections
              fix: keep one client
            src/db/Mongo.java:17:26: error: "MongoClients.create()" leaks [ClientNotClosed]
              cost: 100 connections
              fix: keep one client

            src/web/Wide.java:3:5: info: "new MongoClient(a, b[0])" leaks [Invented]
              cost: 100 connections
              fix: keep one client
            """);
  }

  @Test
  void fortyPlacesAreOneProblem() throws IOException {
    Finding[] findings =
        IntStream.range(10, 50)
            .mapToObj(line -> Samples.perRequest("src/web/Handlers.java", line, "m" + line + "()"))
            .toArray(Finding[]::new);

    String text = text(Samples.of(findings), false);
    assertThat(text).startsWith("40 findings have one cause, at src/db/Mongo.java:17:26:\n");
    assertThat(text).containsOnlyOnce("opens a MongoClient").containsOnlyOnce("fix: ");
  }

  @Test
  void aCleanRunSaysNothing() throws IOException {
    assertThat(text(Samples.empty(), true)).isEmpty();
  }

  @Test
  void colourIsAddedToTheSameText() throws IOException {
    String colored = text(Samples.result(), true);

    assertThat(colored).contains("\u001B[1;31merror:\u001B[0m");
    assertThat(colored.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(text(Samples.result(), false));
  }

  @Test
  void whatTheSourceDoesNotShowIsOnNoLine() throws IOException {
    Place place = Samples.place("A.java", 3, 1, 3, 2);
    TraceStep step = new TraceStep(Samples.place("B.java", 0, 0, 0, 0), "constructs it");
    Finding finding = Samples.finding(Samples.NOT_CLOSED, place, place, "x", List.of(step));

    assertThat(text(Samples.of(finding), false)).contains("    B.java: constructs it\n");
  }

  @Test
  void codeCannotSteerTheTerminal() throws IOException {
    Place place = Samples.place("a\u001B[2J.java", 1, 1, 1, 2);
    Finding finding =
        Samples.finding(Samples.NOT_CLOSED, place, place, "x\r\n\u202Ey\u0007", List.of());

    String text = text(Samples.of(finding), false);
    assertThat(text).doesNotContain("\u001B", "\u0007", "\u202E", "\r");
    assertThat(text.lines()).hasSize(3);
  }

  private static String text(Result result, boolean color) throws IOException {
    StringBuilder text = new StringBuilder();
    new TextReport(color).write(result, text);
    return text.toString();
  }
}
