package io.mongolint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.Mongolint;
import io.mongolint.config.Settings;
import io.mongolint.finding.ConnectionMap;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library of the project's own, and a framework of its own, which only mongolint.yml knows. */
class CatalogAdditionsTest {
  private static final String CATALOG =
      """
      catalog:
        operations:
          - client com.acme.data.Connector#open
          - closes com.acme.data.Connector#shutdown
        handlers:
          - annotations: [com.acme.rpc.Endpoint]
            runs: per-request
        shutdown:
          - annotations: [com.acme.rpc.OnStop]
      """;

  @TempDir private Path root;

  @BeforeEach
  void writeSources() throws IOException {
    write(
        "BadCounts.java",
        """
        import com.acme.data.Connector;
        import com.acme.rpc.Endpoint;

        class BadCounts {
          @Endpoint("count")
          long count() {
            Connector own = Connector.open("mongodb+srv://orders.example.com/?maxPoolSize=50");
            try {
              return own.count("orders");
            } finally {
              own.shutdown();
            }
          }
        }
        """);
    write(
        "GoodOrders.java",
        """
        import com.acme.data.Connector;
        import com.acme.rpc.Endpoint;
        import com.acme.rpc.OnStop;

        class GoodOrders {
          private static final Connector SHARED =
              Connector.open("mongodb+srv://orders.example.com/?maxPoolSize=50");

          @Endpoint("size")
          long size() {
            return SHARED.count("orders");
          }

          @OnStop
          void end() {
            SHARED.shutdown();
          }
        }
        """);
    write(
        "GoodShipments.java",
        """
        import com.mongodb.client.MongoClient;
        import com.mongodb.client.MongoClients;
        import javax.annotation.PreDestroy;

        class GoodShipments {
          private static final MongoClient CLIENT =
              MongoClients.create("mongodb://shipments/?maxPoolSize=10");

          @PreDestroy
          void end() {
            CLIENT.close();
          }
        }
        """);
  }

  @Test
  void withoutThemNothingIsKnown() {
    assertThat(errors(Mongolint.check(settings()))).isEmpty();
  }

  @Test
  void theyAddToWhatIsKnown() throws IOException {
    write("mongolint.yml", CATALOG);

    assertThat(errors(Mongolint.check(settings())))
        .containsExactly("ClientPerRequest BadCounts.java:7");
    assertThat(Mongolint.map(settings()).map().clients())
        .extracting(client -> client.place().path())
        .containsExactly("BadCounts.java", "GoodOrders.java", "GoodShipments.java");
  }

  @Test
  void serversAreCountedWhereTheAddressDoesNotTell() throws IOException {
    write(
        "mongolint.yml", CATALOG + "budget: { instances: 2, connectionLimit: 300, servers: 3 }\n");

    ConnectionMap map = Mongolint.map(settings()).map();

    assertThat(map.deployables().get(0).sum())
        .extracting(ConnectionMap.Line::servers)
        .containsExactly(3, 1);
    // (50 x 3 + 6 + 10 + 2) x 2
    assertThat(map.deployables().get(0).total()).isEqualTo(336);
    assertThat(errors(Mongolint.check(settings())))
        .contains("PoolBudgetExceeded GoodOrders.java:7");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(root.resolve(name), text);
  }

  private Settings settings() {
    return Settings.builder().roots(root).build();
  }

  private static List<String> errors(Result result) {
    assertThat(result.problems()).isEmpty();
    return result.findings().stream()
        .filter(finding -> finding.severity() == io.mongolint.finding.Severity.ERROR)
        .map(CatalogAdditionsTest::shown)
        .toList();
  }

  private static String shown(Finding finding) {
    return finding.rule() + " " + finding.place().path() + ":" + finding.place().line();
  }
}
