package io.mongolint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.config.Settings;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Result;
import io.mongolint.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that are large in one way: everything is found, and nothing is given up. */
class LargeInputTest {
  private static final String IMPORTS =
      """
      import com.mongodb.client.*;
      import org.bson.Document;
      import org.springframework.web.bind.annotation.*;
      """;

  @TempDir Path root;

  @Test
  void anOpeningBelowHundredsOfCallsIsFound() throws IOException {
    int depth = 400;
    StringBuilder chain = new StringBuilder(IMPORTS + "class Chain {\n");
    for (int i = 0; i < depth; i++) {
      chain.append("  static String step%d() { return step%d(); }%n".formatted(i, i + 1));
    }
    chain.append(
        """
          static String step%d() {
            try (MongoClient client = MongoClients.create("mongodb://db")) {
              return client.toString();
            }
          }
        }
        """
            .formatted(depth));
    write("Chain", chain);
    write(
        "Orders",
        IMPORTS
            + "@RestController class Orders {\n"
            + "  @GetMapping(\"/\") String all() { return Chain.step0(); }\n}\n");
    List<Finding> errors = errors();
    assertThat(errors).extracting(Finding::rule).containsExactly("ClientPerRequest");
    assertThat(errors.get(0).trace()).hasSizeGreaterThan(depth);
  }

  @Test
  void openingsBehindThousandsOfStepsAreAllCounted() throws IOException {
    int count = 2_500;
    StringBuilder source = new StringBuilder(IMPORTS + "class Pools {\n  static void all() {\n");
    for (int i = 0; i < count; i++) {
      source.append("    open%d();%n".formatted(i));
    }
    source.append("  }\n");
    for (int i = 0; i < count; i++) {
      source.append(
          "  static void open%1$d() {%n    MongoClient c = MongoClients.create(\"mongodb://h%1$d\");%n"
              .formatted(i));
      source.append(i == count - 1 ? "  }\n" : "    c.close();\n  }\n");
    }
    write("Pools", source.append("}\n"));
    write(
        "Orders",
        IMPORTS
            + "@RestController class Orders {\n  @GetMapping(\"/\") void all() { Pools.all(); }\n}\n");
    List<Finding> errors = errors();
    assertThat(errors)
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder("ClientPerRequest", "ClientNotClosed");
    assertThat(errors)
        .filteredOn(each -> each.rule().equals("ClientPerRequest"))
        .singleElement()
        .satisfies(
            each -> {
              // The last one is not closed.
              assertThat(each.message()).doesNotContain("closed per request");
              assertThat(each.related()).hasSizeLessThan(100);
              assertThat(each.related().toString()).contains("more from here on");
            });
  }

  @Test
  void whatGoesToTooManyPlacesIsSaid() throws IOException {
    StringBuilder source =
        new StringBuilder(IMPORTS + "interface Opener { MongoClient open(); }\n");
    for (int i = 0; i < 460; i++) {
      source.append(
          """
          class Opener%1$d implements Opener {
            public MongoClient open() {
              return MongoClients.create("mongodb://h%1$d");
            }
          }
          class User%1$d {
            static void use(Opener opener) {
              opener.open().close();
            }
          }
          """
              .formatted(i));
    }
    write("Openers", source);
    assertThat(check().problems())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.toString()).contains("Openers.java", "open()"));
  }

  /** Four helpers call each of four, and so on: twelve layers of them are 16 million ways. */
  @Test
  void anAddressThatComesThroughLayersOfHelpersDoesNotTakeForEver() throws IOException {
    StringBuilder source = new StringBuilder(IMPORTS + "class Layers {\n");
    source.append("  static Object h0_0(String uri) { return MongoClients.create(uri); }\n");
    for (int layer = 1; layer <= 12; layer++) {
      for (int i = 0; i < 4; i++) {
        source.append("  static void h%d_%d(String uri) {".formatted(layer, i));
        for (int below = 0; below < (layer == 1 ? 1 : 4); below++) {
          source.append(" h%d_%d(uri);".formatted(layer - 1, below));
        }
        source.append(" }\n");
      }
    }
    write("Layers", source.append("}\n"));
    Result result = check();
    assertThat(result.findings()).extracting(Finding::rule).contains("ClientNotClosed");
    assertThat(result.problems())
        .singleElement()
        .asString()
        .contains("Layers.java", "h0_0(String)", "more origins");
  }

  /** One block of many steps: each cursor has to do with two or three of them. */
  @Test
  void eachOfManyCursorsOfOneMethodIsFollowedForItself() throws IOException {
    int count = 300;
    StringBuilder source = new StringBuilder(IMPORTS);
    source.append("class Many {\n  static void end(MongoCursor<Document> c) { c.close(); }\n");
    source.append("  static void run(MongoCollection<Document> from) {\n");
    for (int i = 0; i < count; i++) {
      source.append("    MongoCursor<Document> c%d = from.find().cursor();%n".formatted(i));
      String use =
          switch (i % 4) {
            case 0 -> "    c%1$d.next();%n    MongoCursor<Document> d%1$d = c%1$d;%n";
            case 1 -> "    c%d.close();%n";
            case 2 -> "    end(c%d);%n";
            default -> "    String s%1$d = \"\" + c%1$d.next();%n    c%1$d.close();%n";
          };
      source.append(use.formatted(i));
    }
    write("Many", source.append("  }\n}\n"));
    List<Finding> errors = errors();
    assertThat(errors).extracting(Finding::rule).containsOnly("CursorNotClosed");
    assertThat(errors).filteredOn(each -> each.message().contains("never closed")).hasSize(75);
    assertThat(errors)
        .filteredOn(each -> each.message().contains("closed only when nothing is thrown"))
        .hasSize(75);
    assertThat(errors).hasSize(150);
  }

  @Test
  void branchesThatNobodyAsksAboutAgainDoNotMultiplyPaths() throws IOException {
    write("Branches", method("    if (n > %d) {%n      n += all.next().size();%n    }%n", 2_000));
    assertThat(errors()).extracting(Finding::rule).containsExactly("CursorNotClosed");
  }

  @Test
  void flagsThatAreAskedForAgainDoNotMultiplyPathsWithoutEnd() throws IOException {
    write(
        "Flags",
        method(
            "    boolean f%1$d = flags[%1$d];%n    if (f%1$d) {%n      n += all.next().size();%n"
                + "    }%n    if (f%1$d) {%n      n--;%n    }%n",
            400));
    assertThat(errors()).extracting(Finding::rule).containsExactly("CursorNotClosed");
  }

  @Test
  void eachTypeOfADeepHierarchyIsReached() throws IOException {
    int depth = 60;
    write(
        "Level0",
        IMPORTS
            + "class Level0 {\n  final MongoClient client;\n"
            + "  Level0() { client = MongoClients.create(\"mongodb://db\"); }\n}\n");
    for (int i = 1; i < depth; i++) {
      write(
          "Level" + i,
          "class Level%1$d extends Level%2$d { Level%1$d() { super(); } }".formatted(i, i - 1));
    }
    write(
        "Orders",
        IMPORTS
            + "@RestController class Orders {\n  @GetMapping(\"/\") String all() {\n"
            + "    return new Level%d().toString();%n  }%n}%n".formatted(depth - 1));
    assertThat(errors())
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder("ClientNotClosed", "ClientPerRequest");
  }

  @Test
  void lambdasInLambdasDoNotTakeForEver() throws IOException {
    int depth = 60;
    StringBuilder source = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      source.append("each(v%d -> {\n".formatted(i));
    }
    source
        .append("if (n > 0) {\n  System.out.println(\"(\" + all.next()); // }\n}\n")
        .append("});\n".repeat(depth));
    write(
        "Lambdas",
        method("", 0).replace("    return", source + "    return")
            + "class Fine {\n  void leak(MongoCollection<Document> from) {\n"
            + "    System.out.println(from.find().cursor().next());\n  }\n}\n");
    Result result = check();
    assertThat(result.findings()).extracting(Finding::rule).contains("CursorNotClosed");
    assertThat(result.problems()).singleElement().asString().contains("Lambdas.java", "lambda");
  }

  /** A method that opens a cursor and does something many times. */
  private static String method(String statement, int count) {
    StringBuilder text =
        new StringBuilder(IMPORTS)
            .append("class Reader {\n")
            .append("  int run(MongoCollection<Document> from, int n, boolean[] flags) {\n")
            .append("    MongoCursor<Document> all = from.find().cursor();\n");
    for (int i = 0; i < count; i++) {
      text.append(statement.formatted(i));
    }
    return text.append("    return n;\n  }\n}\n").toString();
  }

  private List<Finding> errors() {
    Result result = check();
    assertThat(result.problems()).isEmpty();
    return result.findings().stream().filter(each -> each.severity() == Severity.ERROR).toList();
  }

  private Result check() {
    return new Engine(Settings.builder().roots(List.of(root)).base(root).build()).run();
  }

  private void write(String type, CharSequence source) throws IOException {
    Files.writeString(root.resolve(type + ".java"), source);
  }
}
