import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What one package of a generated program holds of MongoDB: each shape that could make an analysis
 * slow, with a leak in it, and much that is right. Sizes differ from package to package.
 */
final class Shapes {
  private static final String CLIENT = "com.mongodb.client.MongoClient";
  private static final String CLIENTS = "com.mongodb.client.MongoClients";
  private static final String CURSOR = "com.mongodb.client.MongoCursor";
  private static final String COLLECTION = "com.mongodb.client.MongoCollection";
  private static final String DOCUMENT = "org.bson.Document";
  private static final String GET = "org.springframework.web.bind.annotation.GetMapping";
  private static final String CONTROLLER = "org.springframework.web.bind.annotation.RestController";

  private static final int CHAIN_FILES = 4;

  private final String packageName;
  private final String uri;
  private final Random random;
  private final List<Source> sources = new ArrayList<>();

  Shapes(String packageName, int number, Random random) {
    this.packageName = packageName;
    this.random = random;
    uri = "\"mongodb://db" + number + ":27017/?maxPoolSize=5\"";
  }

  /** All files, always in the same order. */
  List<Source> all() {
    direct();
    chain(5 + random.nextInt(60));
    wideInterface(4 + random.nextInt(8));
    bigSwitch(50 + random.nextInt(200));
    recursiveWrapper();
    mutualRecursion();
    longClass(40 + random.nextInt(120));
    kept();
    session();
    loop();
    tenants();
    return sources;
  }

  private Source file(String name, String... imports) {
    Source source = new Source(packageName, name, imports);
    sources.add(source);
    return source;
  }

  private void direct() {
    file("DirectController", CLIENT, CLIENTS, GET, CONTROLLER)
        .add("@RestController", "class DirectController {", "  @GetMapping(\"/direct\")")
        .add("  String name() {")
        .leak("ClientPerRequest", "    try (MongoClient client = MongoClients.create(" + uri + ")) {")
        .add("      return client.getDatabase(\"shop\").getName();", "    }", "  }", "}");
  }

  /** A handler, and as many calls below it the opening. */
  private void chain(int depth) {
    file("ChainController", GET, CONTROLLER)
        .add("@RestController", "class ChainController {", "  @GetMapping(\"/chain\")")
        .add("  String name() {")
        .leak("ClientPerRequest", "    return Chain0.step0(\"shop\");")
        .add("  }", "}");
    for (int i = 0; i < CHAIN_FILES; i++) {
      Source source = file("Chain" + i, CLIENT, CLIENTS).add("final class Chain" + i + " {");
      for (int step = i; step < depth; step += CHAIN_FILES) {
        int next = step + 1;
        String call = "Chain" + next % CHAIN_FILES + ".step" + next + "(name + " + step + ")";
        source.add("  static String step" + step + "(String name) {");
        if (next < depth) {
          source.add("    return " + call + ";", "  }", "");
        } else {
          source
              .add("    try (MongoClient client = MongoClients.create(" + uri + ")) {")
              .add("      return client.getDatabase(name).getName();", "    }", "  }", "");
        }
      }
      source.add("}");
    }
  }

  /** An interface with many implementations, each of which calls the interface. */
  private void wideInterface(int width) {
    file("Store", COLLECTION, DOCUMENT)
        .add("interface Store {")
        .add("  int load(Store next, MongoCollection<Document> from, int depth);", "}");
    int leaking = random.nextInt(width);
    for (int i = 0; i < width; i++) {
      Source source = file("Store" + i, COLLECTION, CURSOR, DOCUMENT);
      source
          .add("final class Store" + i + " implements Store {", "  @Override")
          .add("  public int load(Store next, MongoCollection<Document> from, int depth) {");
      if (i == leaking) {
        source
            .leak("CursorNotClosed", "    MongoCursor<Document> found = from.find().iterator();")
            .add("    int sum = found.hasNext() ? 1 : 0;")
            .add("    return sum + (depth > 0 ? next.load(this, from, depth - 1) : 0);");
      } else {
        source
            .add("    try (MongoCursor<Document> found = from.find().iterator()) {")
            .add("      int sum = found.hasNext() ? 1 : 0;")
            .add("      return sum + (depth > 0 ? next.load(this, from, depth - 1) : 0);", "    }");
      }
      source.add("  }", "}");
    }
  }

  private void bigSwitch(int cases) {
    Source source =
        file("Router", COLLECTION, CURSOR, DOCUMENT)
            .add("final class Router {")
            .add("  Document route(MongoCollection<Document> from, int kind) {")
            .add("    Document found = null;", "    switch (kind) {");
    int leaking = random.nextInt(cases);
    for (int i = 0; i < cases; i++) {
      source.add("      case " + i + ":");
      if (i == leaking) {
        source
            .leak("CursorNotClosed", "        MongoCursor<Document> all = from.find().cursor();")
            .add("        found = all.next();");
      } else {
        source.add("        found = from.find(new Document(\"kind\", " + i + ")).first();");
      }
      source.add("        break;");
    }
    source.add("      default:", "        break;", "    }", "    return found;", "  }", "}");
  }

  /** An object that opens a client, around another object of its kind. */
  private void recursiveWrapper() {
    file("Nest", CLIENT, CLIENTS)
        .add("final class Nest implements AutoCloseable {")
        .add("  private final Nest inner;", "  private final MongoClient client;", "")
        .add("  Nest(int depth) {")
        .add("    inner = depth > 0 ? new Nest(depth - 1) : null;")
        .add("    client = MongoClients.create(" + uri + ");", "  }", "")
        .add("  String name() {")
        .add("    return inner == null ? client.toString() : inner.name();", "  }", "")
        .add("  @Override", "  public void close() {", "    try {")
        .add("      client.close();", "    } finally {")
        .add("      if (inner != null) {", "        inner.close();", "      }", "    }", "  }", "}");
    file("NestUser")
        .add("final class NestUser {", "  String right() {")
        .add("    try (Nest nest = new Nest(3)) {", "      return nest.name();", "    }", "  }", "")
        .add("  String wrong() {")
        .leak("ClientNotClosed", "    Nest nest = new Nest(4);")
        .add("    return nest.name();", "  }", "}");
  }

  /** Two methods that hand a cursor to and fro: one pair closes it in the end, one does not. */
  private void mutualRecursion() {
    for (String name : List.of("Ping", "Pong")) {
      String other = name.equals("Ping") ? "Pong" : "Ping";
      file(name, CURSOR, DOCUMENT)
          .add("final class " + name + " {")
          .add("  static void closing(MongoCursor<Document> cursor, int left) {")
          .add("    if (left > 0) {", "      " + other + ".closing(cursor, left - 1);")
          .add("    } else {", "      cursor.close();", "    }", "  }", "")
          .add("  static int reading(MongoCursor<Document> cursor, int left) {")
          .add("    return left > 0 ? " + other + ".reading(cursor, left - 1) : cursor.available();")
          .add("  }", "}");
    }
    file("Rally", COLLECTION, CURSOR, DOCUMENT)
        .add("final class Rally {", "  void right(MongoCollection<Document> from) {")
        .add("    MongoCursor<Document> cursor = from.find().cursor();")
        .add("    Ping.closing(cursor, 5);", "  }", "")
        .add("  int wrong(MongoCollection<Document> from) {")
        .leak("CursorNotClosed", "    MongoCursor<Document> cursor = from.find().cursor();")
        .add("    return Pong.reading(cursor, 5);", "  }", "}");
  }

  private void longClass(int methods) {
    Source source = file("Report", COLLECTION, CURSOR, DOCUMENT).add("final class Report {");
    int leaking = random.nextInt(methods);
    for (int i = 0; i < methods; i++) {
      source.add("  int count" + i + "(MongoCollection<Document> from, int least) {", "    int sum = 0;");
      String opening = "MongoCursor<Document> found = from.find(new Document(\"n\", " + i + ")).cursor()";
      if (i == leaking) {
        source.leak("CursorNotClosed", "    " + opening + ";").add("    {");
      } else {
        source.add("    try (" + opening + ") {");
      }
      source
          .add("      while (found.hasNext()) {", "        Document each = found.next();")
          .add("        if (each.getInteger(\"size\") > least) {", "          sum++;", "        }")
          .add("      }", "    }", "    return sum;", "  }", "");
    }
    source.add("}");
  }

  private void kept() {
    file("Kept", CLIENT, CLIENTS)
        .add("final class Kept {")
        .leak(
            "ClientNotClosed",
            "  private static final MongoClient CLIENT = MongoClients.create(" + uri + ");")
        .add("", "  static MongoClient client() {", "    return CLIENT;", "  }", "}");
  }

  private void session() {
    file("Transfers", "com.mongodb.client.ClientSession", CLIENT)
        .add("final class Transfers {", "  void right(MongoClient client) {")
        .add("    try (ClientSession session = client.startSession()) {")
        .add("      session.startTransaction();", "      session.commitTransaction();", "    }")
        .add("  }", "", "  void wrong(MongoClient client) {")
        .leak("SessionNotClosed", "    ClientSession session = client.startSession();")
        .add("    session.startTransaction();", "    session.commitTransaction();", "  }", "}");
  }

  private void loop() {
    file("Import", CLIENT, CLIENTS, "java.util.List")
        .add("final class Import {", "  static void main(String[] names) {", "    copy(List.of(names));")
        .add("  }", "", "  static void copy(List<String> names) {", "    for (String name : names) {")
        .leak("ClientInLoop", "      try (MongoClient client = MongoClients.create(" + uri + ")) {")
        .add("        System.out.println(client.getDatabase(name).getName());", "      }", "    }")
        .add("  }", "}");
  }

  private void tenants() {
    file("Tenants", CLIENT, CLIENTS, "java.util.Map", "java.util.concurrent.ConcurrentHashMap")
        .add("final class Tenants {")
        .add("  private static final Map<String, MongoClient> CLIENTS = new ConcurrentHashMap<>();", "")
        .add("  static MongoClient of(String tenant) {")
        .leak(
            "ClientCacheUnbounded",
            "    return CLIENTS.computeIfAbsent(tenant, name -> MongoClients.create(" + uri + "));")
        .add("  }", "}");
  }
}
