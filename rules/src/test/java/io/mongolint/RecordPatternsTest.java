package io.mongolint;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.config.Settings;
import io.mongolint.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record with a client in it among other kinds of results, told apart by patterns. */
class RecordPatternsTest {
  @TempDir Path folder;

  @Test
  void aComponentThatAPatternBindsIsClosed() throws IOException {
    assertThat(
            rules(
                """
                switch (connect(args[0])) {
                  case Up(String name, MongoClient client) -> client.close();
                  case Down(String reason) -> System.out.println(reason);
                }
                """))
        .isEmpty();
    assertThat(
            rules("if (connect(args[0]) instanceof Up(var name, var client)) { client.close(); }"))
        .isEmpty();
  }

  @Test
  void anotherKindHasNothingToClose() throws IOException {
    assertThat(
            rules(
                """
                switch (connect(args[0])) {
                  case Up up when up.name().isEmpty() -> up.client().close();
                  case Down down -> System.out.println(down.reason());
                  case Up up -> {
                    try (MongoClient client = up.client()) {
                      System.out.println(up.name());
                    }
                  }
                }
                """))
        .isEmpty();
  }

  @Test
  void aComponentThatIsNotClosedIsFound() throws IOException {
    assertThat(
            rules(
                """
                switch (connect(args[0])) {
                  case Up(String name, MongoClient client) -> System.out.println(name);
                  case Down down -> System.out.println(down.reason());
                }
                """))
        .containsExactly("ClientNotClosed");
    assertThat(
            rules(
                """
                switch (connect(args[0])) {
                  case Up up when up.name().isEmpty() -> up.client().close();
                  case Up up -> System.out.println(up.name());
                  case Down(var reason) -> System.out.println(reason);
                }
                """))
        .containsExactly("ClientNotClosed");
  }

  private List<String> rules(String statement) throws IOException {
    Files.writeString(
        folder.resolve("Job.java"),
        """
        import com.mongodb.client.MongoClient;
        import com.mongodb.client.MongoClients;
        class Job {
          sealed interface Attempt permits Up, Down {}
          record Up(String name, MongoClient client) implements Attempt {}
          record Down(String reason) implements Attempt {}
          static Attempt connect(String address) {
            if (address.isEmpty()) {
              return new Down("no address");
            }
            return new Up(address, MongoClients.create(address));
          }
          public static void main(String[] args) {
            %s
          }
        }
        """
            .formatted(statement));
    return Mongolint.check(Settings.builder().roots(folder).build()).findings().stream()
        .map(Finding::rule)
        .filter(rule -> rule.endsWith("Closed"))
        .toList();
  }
}
