package io.mongolint.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.catalog.ApiTypes;
import io.mongolint.catalog.ClientOptions;
import io.mongolint.catalog.FrameworkCatalog;
import io.mongolint.catalog.Operations;
import io.mongolint.facts.FileFacts;
import io.mongolint.parse.SourceParser;
import io.mongolint.program.Lifecycles;
import io.mongolint.program.Program;
import io.mongolint.program.SourceInfo;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What goes wrong inside the analyser at one file leaves the findings of all others. */
class FaultsTest {
  private static final String HANDLER =
      """
      package shop;
      import com.mongodb.client.MongoClients;
      import jakarta.servlet.http.*;
      class %s extends HttpServlet {
        @Override protected void doGet(HttpServletRequest request, HttpServletResponse response) {
          MongoClients.create("mongodb://db").getDatabase("shop").drop();
          %s
        }
      }
      """;

  @Test
  void aMethodThatCannotBeLinkedIsNamed() {
    Program program =
        program(
            name -> {
              if (name.endsWith(".Trap")) {
                throw new IllegalStateException("asked for " + name);
              }
              return false;
            });

    assertThat(program.faults().byPath()).containsOnlyKeys("Broken.java");
    assertThat(program.faults().byPath().get("Broken.java")).hasMessageContaining(".Trap");
    assertThat(analysis(program).perRequestOpenings())
        .extracting(opening -> opening.method().type().displayName())
        .contains("Orders");
  }

  @Test
  void theOtherHandlersAreJudged() {
    Program program = program(name -> false);
    Summaries summaries =
        new Summaries(
            ProgramIndex.of(program, Operations.load()), Lifecycles.of(program, task -> {}));
    Predicate<RouteStep> failing =
        step -> {
          if (step.place().path().equals("Broken.java")) {
            throw new IllegalStateException("at the opening");
          }
          return true;
        };

    List<PerRequestOpening> found =
        new PerRequest(new OpeningReach(summaries), summaries, failing).find(false);

    assertThat(found)
        .extracting(opening -> opening.method().type().displayName())
        .containsExactly("Orders");
    assertThat(program.faults().byPath()).containsOnlyKeys("Broken.java");
  }

  private static Program program(Predicate<String> exists) {
    List<FileFacts> files =
        List.of(
            SourceParser.parse("Broken.java", HANDLER.formatted("Broken", "Trap.set();")),
            SourceParser.parse("Orders.java", HANDLER.formatted("Orders", "")));
    return Program.link(
        files,
        path -> SourceInfo.MAIN,
        ApiTypes.load(),
        FrameworkCatalog.load(),
        exists,
        Runnable::run);
  }

  private static Analysis analysis(Program program) {
    return Analysis.of(
        ProgramIndex.of(program, Operations.load()),
        Lifecycles.of(program, task -> {}),
        ClientOptions.load(),
        List.of(),
        ConnectionBudget.NONE,
        false,
        task -> {});
  }
}
