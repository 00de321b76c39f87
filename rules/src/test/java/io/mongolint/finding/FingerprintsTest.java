package io.mongolint.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.facts.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  private static final Finding ORDERS = finding(12, "MongoClients.create(uri)");

  @Test
  void isSha256InHex() {
    assertThat(Fingerprints.of(List.of(ORDERS)).get(0)).matches("[0-9a-f]{64}");
  }

  /** Baselines and code scanning services hold on to these; a change of it loses them all. */
  @Test
  void staysTheSameOverReleases() {
    assertThat(Fingerprints.of(List.of(ORDERS)))
        .containsExactly("e3becbb273f65e1370e6ecd84d2fdee809a4a46733b66129293da19f82bf4b39");
  }

  @Test
  void movedLinesChangeNothing() {
    assertThat(Fingerprints.of(List.of(finding(99, "MongoClients.create(uri)"))))
        .isEqualTo(Fingerprints.of(List.of(ORDERS)));
  }

  @Test
  void formattingChangesNothing() {
    assertThat(Fingerprints.of(List.of(finding(12, "MongoClients .create( uri )"))))
        .isEqualTo(Fingerprints.of(List.of(ORDERS)));
  }

  @Test
  void whiteSpaceInStringsAndBetweenWordsCounts() {
    assertThat(Fingerprints.normalised("new  A( \"a  \\\" b\" , 'x' )"))
        .isEqualTo("new A(\"a  \\\" b\",'x')");
  }

  @Test
  void equalLeaksInOneMethodAreToldApart() {
    List<String> both = Fingerprints.of(List.of(ORDERS, finding(13, "MongoClients.create(uri)")));

    assertThat(both).doesNotHaveDuplicates();
    assertThat(both.get(0)).isEqualTo(Fingerprints.of(List.of(ORDERS)).get(0));
  }

  @Test
  void otherFindingsInBetweenChangeNothing() {
    Finding other = finding(11, "MongoClients.create()");

    assertThat(Fingerprints.of(List.of(other, ORDERS)).get(1))
        .isEqualTo(Fingerprints.of(List.of(ORDERS)).get(0));
  }

  private static Finding finding(int line, String expression) {
    Place place = new Place("src/Orders.java", new Position(line, 5, line, 29));
    return new Finding(
        "ClientNotClosed",
        Severity.ERROR,
        place,
        "shop.Orders",
        "orders(String)",
        expression,
        "message on line " + line,
        "cost",
        "remedy",
        place,
        List.of(),
        List.of());
  }
}
