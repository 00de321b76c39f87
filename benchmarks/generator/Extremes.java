import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Writes programs each of which is extreme in one way, with a leak or two in it.
 *
 * <p>usage: {@code java Extremes FOLDER [NAME ..]}: each goes to a folder of its name, laid out as
 * {@link Generate} does.
 */
public final class Extremes {
  private static final String P = "x";
  private static final String CLIENT = "com.mongodb.client.MongoClient";
  private static final String CLIENTS = "com.mongodb.client.MongoClients";
  private static final String CURSOR = "com.mongodb.client.MongoCursor";
  private static final String COLLECTION = "com.mongodb.client.MongoCollection";
  private static final String DOCUMENT = "org.bson.Document";
  private static final String GET = "org.springframework.web.bind.annotation.GetMapping";
  private static final String CONTROLLER = "org.springframework.web.bind.annotation.RestController";
  private static final String OPEN =
      "try (MongoClient client = MongoClients.create(\"mongodb://db:27017\")) {";
  private static final String OPENS = "MongoCursor<Document> all = from.find().cursor();";

  private Extremes() {}

  /** Writes. */
  public static void main(String[] arguments) throws IOException {
    Map<String, Supplier<List<Source>>> all = all();
    List<String> wanted = List.of(arguments).subList(1, arguments.length);
    for (Map.Entry<String, Supplier<List<Source>>> each : all.entrySet()) {
      if (wanted.isEmpty() || wanted.contains(each.getKey())) {
        Generate.write(Path.of(arguments[0]).resolve(each.getKey()), each.getValue().get());
      }
    }
  }

  /** The names of all. */
  static List<String> names() {
    return List.copyOf(all().keySet());
  }

  private static Map<String, Supplier<List<Source>>> all() {
    Map<String, Supplier<List<Source>>> all = new LinkedHashMap<>();
    all.put("statements", () -> List.of(statements(5_000)));
    all.put("cursors", () -> List.of(cursors(1_500)));
    all.put("branches", () -> List.of(branches(2_000)));
    all.put("flags", () -> List.of(flags(60)));
    all.put("nested-ifs", () -> List.of(nestedIfs(300)));
    all.put("tries", () -> List.of(tries(500)));
    all.put("nested-tries", () -> List.of(nestedTries(60)));
    all.put("cases", () -> List.of(cases(10_000)));
    all.put("chain", () -> chain(3_000, 100));
    all.put("chain-one-file", () -> chain(3_000, 1));
    all.put("implementations", () -> implementations(3_000));
    all.put("handed-on", () -> handedOn(3_000));
    all.put("layers", () -> List.of(layers(12, 4)));
    all.put("inheritance", () -> inheritance(1_000));
    all.put("large-file", () -> List.of(largeFile(5_000_000)));
    all.put("terms", () -> List.of(terms(10_000)));
    all.put("fluent", () -> List.of(fluent(5_000)));
    all.put("lambdas", () -> List.of(lambdas(120)));
    all.put("handlers", () -> handlers(2_000));
    all.put("clients", () -> List.of(clients(3_000)));
    return all;
  }

  private static Source inMethod(String name) {
    return new Source(P, name, COLLECTION, CURSOR, DOCUMENT, CLIENT, CLIENTS)
        .add("final class " + name + " {")
        .add("  int run(MongoCollection<Document> from, int n, boolean[] flag) {");
  }

  private static Source endWithLeak(Source source) {
    return source
        .leak("CursorNotClosed", "    MongoCursor<Document> last = from.find().cursor();")
        .add("    return n + last.available();", "  }", "}");
  }

  private static Source statements(int count) {
    Source source = inMethod("Statements");
    source.leak("CursorNotClosed", "    " + OPENS);
    for (int i = 0; i < count; i++) {
      source.add("    n = n + Integer.parseInt(\"" + i + "\") + all.available();");
    }
    return endWithLeak(source);
  }

  /** Each is a resource of its own in one long method. */
  private static Source cursors(int count) {
    Source source = inMethod("Cursors");
    for (int i = 0; i < count; i++) {
      source.leak(
          "CursorNotClosed", "    MongoCursor<Document> all" + i + " = from.find().cursor();");
      source.add("    n += all" + i + ".next().size();");
    }
    return endWithLeak(source);
  }

  private static Source branches(int count) {
    Source source = inMethod("Branches");
    source.leak("CursorNotClosed", "    " + OPENS);
    for (int i = 0; i < count; i++) {
      source.add("    if (n > " + i + ") {", "      n += all.next().size();", "    }");
    }
    return endWithLeak(source);
  }

  /** Each condition is remembered: the paths double with each. */
  private static Source flags(int count) {
    Source source = inMethod("Flags");
    source.leak("CursorNotClosed", "    " + OPENS);
    for (int i = 0; i < count; i++) {
      source.add("    boolean f" + i + " = flag[" + i + "];");
    }
    for (int round = 0; round < 5; round++) {
      for (int i = 0; i < count; i++) {
        source.add("    if (f" + i + ") {", "      n += all.next().size();", "    }");
      }
    }
    source.add("    if (f0) {", "      all.close();", "    }");
    return endWithLeak(source);
  }

  private static Source nestedIfs(int depth) {
    Source source = inMethod("NestedIfs");
    source.leak("CursorNotClosed", "    " + OPENS);
    for (int i = 0; i < depth; i++) {
      source.add("if (n > " + i + ") {", "n += all.next().size();");
    }
    source.add("}".repeat(depth));
    return endWithLeak(source);
  }

  private static Source tries(int count) {
    Source source = inMethod("Tries");
    source.leak("CursorNotClosed", "    " + OPENS);
    for (int i = 0; i < count; i++) {
      source
          .add("    try {", "      n += all.next().size();")
          .add("    } catch (IllegalStateException e" + i + ") {", "      n--;")
          .add("    } finally {", "      n++;", "    }");
    }
    return endWithLeak(source);
  }

  /** What stands in a finally block is copied for each way out of it. */
  private static Source nestedTries(int depth) {
    Source source = inMethod("NestedTries");
    source.leak("CursorNotClosed", "    " + OPENS);
    for (int i = 0; i < depth; i++) {
      source.add("try {", "if (n == " + i + ") { return n; }", "n += all.next().size();");
    }
    for (int i = 0; i < depth; i++) {
      source.add("} finally {", "if (n > " + i + ") { n++; }", "}");
    }
    return endWithLeak(source);
  }

  private static Source cases(int count) {
    Source source = inMethod("Cases");
    source.leak("CursorNotClosed", "    " + OPENS);
    source.add("    switch (n) {");
    for (int i = 0; i < count; i++) {
      source.add("      case " + i + ":", "        n += all.next().size();", "        break;");
    }
    source.add("      default:", "    }");
    return endWithLeak(source);
  }

  private static List<Source> chain(int depth, int files) {
    List<Source> sources = new ArrayList<>();
    sources.add(
        new Source(P, "ChainController", GET, CONTROLLER)
            .add("@RestController", "class ChainController {", "  @GetMapping(\"/chain\")")
            .add("  String name() {")
            .leak("ClientPerRequest", "    return Chain0.step0(\"shop\");")
            .add("  }", "}"));
    for (int i = 0; i < files; i++) {
      Source source = new Source(P, "Chain" + i, CLIENT, CLIENTS).add("final class Chain" + i + " {");
      for (int step = i; step < depth; step += files) {
        int next = step + 1;
        source.add("  static String step" + step + "(String name) {");
        if (next < depth) {
          source.add("    return Chain" + next % files + ".step" + next + "(name);", "  }");
        } else {
          source.add("    " + OPEN, "      return client.getDatabase(name).getName();", "    }", "  }");
        }
      }
      sources.add(source.add("}"));
    }
    return sources;
  }

  private static List<Source> implementations(int count) {
    List<Source> sources = new ArrayList<>();
    sources.add(
        new Source(P, "Task", COLLECTION, DOCUMENT)
            .add("interface Task {", "  int run(Task next, MongoCollection<Document> from);", "}"));
    sources.add(
        new Source(P, "TaskController", COLLECTION, DOCUMENT, GET, CONTROLLER)
            .add("@RestController", "class TaskController {")
            .add("  private Task task;", "  private MongoCollection<Document> from;")
            .add("  @GetMapping(\"/task\")", "  int run() {")
            .leak("ClientPerRequest", "    return task.run(task, from);")
            .add("  }", "}"));
    for (int i = 0; i < count; i++) {
      Source source =
          new Source(P, "Task" + i, COLLECTION, CURSOR, DOCUMENT, CLIENT, CLIENTS)
              .add("final class Task" + i + " implements Task {", "  @Override")
              .add("  public int run(Task next, MongoCollection<Document> from) {");
      if (i == count - 1) {
        source.add("    " + OPEN, "      return next.run(this, from) + client.hashCode();", "    }");
      } else if (i == count / 2) {
        source
            .leak("CursorNotClosed", "    " + OPENS)
            .add("    return next.run(this, from) + all.available();");
      } else {
        source
            .add("    try (MongoCursor<Document> all = from.find().cursor()) {")
            .add("      return next.run(this, from) + all.available();", "    }");
      }
      sources.add(source.add("  }", "}"));
    }
    return sources;
  }

  /** Each implementation hands a cursor on to any other; nobody closes it. */
  private static List<Source> handedOn(int count) {
    List<Source> sources = new ArrayList<>();
    sources.add(
        new Source(P, "Stage", CURSOR, DOCUMENT)
            .add("interface Stage {", "  int read(Stage next, MongoCursor<Document> all);", "}"));
    sources.add(
        new Source(P, "Stages", COLLECTION, CURSOR, DOCUMENT)
            .add("final class Stages {", "  int run(Stage first, MongoCollection<Document> from) {")
            .leak("CursorNotClosed", "    " + OPENS)
            .add("    return first.read(first, all);", "  }", "}"));
    for (int i = 0; i < count; i++) {
      sources.add(
          new Source(P, "Stage" + i, CURSOR, DOCUMENT)
              .add("final class Stage" + i + " implements Stage {", "  @Override")
              .add("  public int read(Stage next, MongoCursor<Document> all) {")
              .add("    return all.hasNext() ? next.read(this, all) : " + i + ";", "  }", "}"));
    }
    return sources;
  }

  /** Each helper of a layer hands an address on to each of the next: the ways multiply. */
  private static Source layers(int depth, int width) {
    Source source = new Source(P, "Layers", CLIENTS).add("final class Layers {");
    source.add("  static Object of0(String uri) {");
    source.leak("ClientNotClosed", "    return MongoClients.create(uri);");
    source.add("  }");
    for (int i = 0; i < depth * width; i++) {
      source.add("  static void of" + (i + 1) + "(String uri) {");
      int below = i / width * width - width + 1;
      for (int each = Math.max(below, 0); each < Math.max(below + width, 1); each++) {
        source.add("    of" + each + "(uri);");
      }
      source.add("  }");
    }
    return source.add("}");
  }

  private static List<Source> inheritance(int depth) {
    List<Source> sources = new ArrayList<>();
    sources.add(
        new Source(P, "Level0", CLIENT, CLIENTS)
            .add("class Level0 {", "  protected final MongoClient client;", "")
            .add("  Level0() {")
            .leak("ClientNotClosed", "    client = MongoClients.create(\"mongodb://db:27017\");")
            .add("  }", "}"));
    for (int i = 1; i < depth; i++) {
      sources.add(
          new Source(P, "Level" + i)
              .add("class Level" + i + " extends Level" + (i - 1) + " {")
              .add("  Level" + i + "() {", "    super();", "  }", "}"));
    }
    sources.add(
        new Source(P, "LevelController", GET, CONTROLLER)
            .add("@RestController", "class LevelController {", "  @GetMapping(\"/level\")")
            .add("  String level() {")
            .leak("ClientPerRequest", "    return new Level" + (depth - 1) + "().toString();")
            .add("  }", "}"));
    return sources;
  }

  private static Source largeFile(int characters) {
    Source source =
        new Source(P, "Large", COLLECTION, CURSOR, DOCUMENT).add("final class Large {");
    int size = 0;
    for (int i = 0; size < characters; i++) {
      String[] lines = {
        "  int count" + i + "(MongoCollection<Document> from, int least) {",
        "    int sum = 0;",
        "    try (MongoCursor<Document> found = from.find(new Document(\"n\", " + i + ")).cursor()) {",
        "      while (found.hasNext()) {",
        "        if (found.next().getInteger(\"size\") > least) {",
        "          sum++;",
        "        }",
        "      }",
        "    }",
        "    return sum;",
        "  }",
      };
      source.add(lines);
      size += String.join("\n", lines).length() + 1;
    }
    source.add("  int run(MongoCollection<Document> from, int n) {");
    return endWithLeak(source);
  }

  private static Source terms(int count) {
    Source source = inMethod("Terms");
    StringBuilder sum = new StringBuilder("    String s = \"\"");
    for (int i = 0; i < count; i++) {
      sum.append(i % 20 == 0 ? "\n        " : "").append(" + n + \"").append(i).append('"');
    }
    sum.toString().lines().forEach(source::add);
    source.add("    ;", "    System.out.println(s);");
    return endWithLeak(source);
  }

  private static Source fluent(int count) {
    Source source = inMethod("Fluent");
    source.add("    StringBuilder s = new StringBuilder();", "    s");
    for (int i = 0; i < count; i++) {
      source.add("        .append(n)");
    }
    source.add("    ;");
    return endWithLeak(source);
  }

  private static Source lambdas(int depth) {
    Source source = inMethod("Lambdas");
    source.leak("CursorNotClosed", "    " + OPENS);
    for (int i = 0; i < depth; i++) {
      source.add("java.util.List.of(" + i + ").forEach(v" + i + " -> {");
    }
    source.add("System.out.println(all.next());");
    source.add("});".repeat(depth));
    return endWithLeak(source);
  }

  /** Handlers that all reach the same opening, through the same many helpers. */
  private static List<Source> handlers(int count) {
    List<Source> sources = new ArrayList<>(chain(40, 4));
    for (int i = 0; i < count; i++) {
      sources.add(
          new Source(P, "Controller" + i, GET, CONTROLLER)
              .add("@RestController", "class Controller" + i + " {")
              .add("  @GetMapping(\"/c" + i + "\")", "  String name() {")
              .leak("ClientPerRequest", "    return Chain0.step0(\"shop\");")
              .add("  }", "}"));
    }
    return sources;
  }

  /** Clients of one database, each of which is one too many. */
  private static Source clients(int count) {
    Source source = new Source(P, "Many", CLIENT, CLIENTS).add("final class Many {");
    for (int i = 0; i < count; i++) {
      source.add("  static void use" + i + "() {", "    " + OPEN);
      source.add("      System.out.println(client);", "    }", "  }");
    }
    return source.add("}");
  }
}
