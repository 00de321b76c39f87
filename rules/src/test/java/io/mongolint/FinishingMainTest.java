package io.mongolint;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.config.Settings;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An unclosed client is a warning only of a {@code main} with which the process ends. */
class FinishingMainTest {
  @TempDir Path folder;

  @Test
  void aMainThatComesToItsEndIsAWarning() throws IOException {
    assertThat(severity("System.out.println(client.getDatabase(\"shop\").getName());"))
        .isEqualTo(Severity.WARNING);
    assertThat(severity("while (args.length > 9) { client.getDatabase(\"shop\"); }"))
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void aMainThatStartsAServerIsAnError() throws IOException {
    assertThat(
            severity(
                "com.sun.net.httpserver.HttpServer server ="
                    + " com.sun.net.httpserver.HttpServer.create(null, 0); server.start();"))
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void aMainWithoutAWayOutIsAnError() throws IOException {
    assertThat(severity("for (;;) { client.getDatabase(\"shop\").drop(); }"))
        .isEqualTo(Severity.ERROR);
    assertThat(severity("serve(client);")).isEqualTo(Severity.ERROR);
  }

  private Severity severity(String statement) throws IOException {
    Files.writeString(
        folder.resolve("Job.java"),
        """
        import com.mongodb.client.MongoClient;
        import com.mongodb.client.MongoClients;
        class Job {
          public static void main(String[] args) throws Exception {
            MongoClient client = MongoClients.create("mongodb://localhost:27017");
            %s
          }
          static void serve(MongoClient client) {
            while (true) {
              client.getDatabase("shop").drop();
            }
          }
        }
        """
            .formatted(statement));
    return Mongolint.check(Settings.builder().roots(folder).base(folder).threads(1).build())
        .findings()
        .stream()
        .filter(finding -> finding.rule().equals("ClientNotClosed"))
        .map(Finding::severity)
        .findFirst()
        .orElseThrow();
  }
}
