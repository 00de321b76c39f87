package io.mongolint.leakserver;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the server says to each command.
 *
 * <p>Reads find made-up documents; what is written is kept by mongo-java-server and never read.
 */
final class Answers extends MemoryBackend {
  /** What a command that must fail says. */
  static final String FAILURE = "this command is to fail";

  /** The number of that, which is no network error and no error that is tried again. */
  static final int FAILURE_CODE = 2;

  private static final int BATCH = 2;
  private static final int ROWS = 5;
  private static final int WIRE_VERSION = 21;
  private static final Set<String> NEVER_FAIL =
      Set.of("hello", "ismaster", "killcursors", "endsessions", "aborttransaction", "buildinfo");
  private static final List<String> OF_SESSIONS =
      List.of("lsid", "txnNumber", "$clusterTime", "startTransaction", "autocommit");

  private final OpenThings open;
  private final AtomicInteger commands = new AtomicInteger();
  private volatile int failing;
  private volatile Map<String, ?> fields = Map.of();

  /**
   * A part of a result.
   *
   * @param documents what the client gets
   * @param id the number of the cursor that has more, or 0
   */
  record Batch(List<Document> documents, long id) {}

  Answers(OpenThings open) {
    this.open = open;
  }

  void fields(Map<String, ?> all) {
    fields = Map.copyOf(all);
  }

  void failing(int n) {
    commands.set(0);
    failing = n;
  }

  int commands() {
    return commands.get();
  }

  /** Counts a command, and says whether it is the one that must fail. */
  boolean mustFail() {
    return commands.incrementAndGet() == failing;
  }

  @Override
  public void handleClose(Channel channel) {
    open.gone(channel);
    super.handleClose(channel);
  }

  @Override
  public Document getServerStatus() {
    return ok().append("process", "mongod").append("localTime", Instant.now());
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    String name = command.toLowerCase(Locale.ROOT);
    if (name.equals("hello") || name.equals("ismaster")) {
      return hello(channel);
    }
    Object session =
        query.get("lsid") instanceof Document lsid ? String.valueOf(lsid.get("id")) : null;
    if (session != null) {
      open.used(session);
    }
    if (!NEVER_FAIL.contains(name) && mustFail()) {
      return failed(FAILURE_CODE, "BadValue", FAILURE);
    }
    String namespace = database + "." + query.get(command);
    return switch (name) {
      case "find" -> {
        boolean single = query.get("singleBatch") == Boolean.TRUE;
        yield cursor(namespace, first(found(query, command), session, single, false));
      }
      case "aggregate" -> aggregate(namespace, query, session);
      case "listcollections" -> {
        List<Document> all = MadeUp.named("orders", "users", "files", "a", "b");
        yield cursor(database + ".$cmd.listCollections", first(all, session, false, false));
      }
      case "listindexes" -> cursor(namespace, first(MadeUp.indexes(), session, false, false));
      case "parallelcollectionscan" -> scan(namespace, session);
      case "listdatabases" ->
          ok().append("databases", MadeUp.named("shop", "admin", "local")).append("totalSize", 3L);
      case "distinct" -> ok().append("values", new ArrayList<>(List.of("a", "b")));
      case "count" -> ok().append("n", ROWS);
      case "getmore" -> more(database, query);
      case "killcursors" -> kill(query);
      case "endsessions" -> end(query);
      case "insert", "update", "delete", "createindexes", "create", "drop" ->
          write(channel, database, command, query);
      case "findandmodify" ->
          ok().append("value", rows(1).get(0)).append("lastErrorObject", new Document("n", 1));
      case "buildinfo" ->
          ok().append("version", "5.0.5").append("versionArray", List.of(5, 0, 5, 0));
      case "collstats", "dbstats" -> ok().append("count", ROWS);
      default -> ok();
    };
  }

  private Document write(Channel channel, String database, String command, Document query) {
    try {
      OF_SESSIONS.forEach(query::remove);
      return super.handleCommand(channel, database, command, query);
    } catch (RuntimeException e) {
      // Who writes what twice is of no interest here.
      return ok().append("n", 1);
    }
  }

  private static Document hello(Channel channel) {
    InetSocketAddress address = (InetSocketAddress) channel.localAddress();
    String here = "localhost:" + address.getPort();
    return ok().append("helloOk", true)
        .append("ismaster", true)
        .append("isWritablePrimary", true)
        .append("secondary", false)
        .append("setName", "oracle")
        .append("setVersion", 1)
        .append("hosts", new ArrayList<>(List.of(here)))
        .append("me", here)
        .append("primary", here)
        .append("maxBsonObjectSize", 16777216)
        .append("maxMessageSizeBytes", 48000000)
        .append("maxWriteBatchSize", 100000)
        .append("logicalSessionTimeoutMinutes", 30)
        .append("localTime", Instant.now())
        .append("minWireVersion", 0)
        .append("maxWireVersion", WIRE_VERSION)
        .append("readOnly", false);
  }

  private static Document ok() {
    return new Document("ok", 1.0);
  }

  private static Document failed(int code, String name, String message) {
    return new Document("ok", 0.0)
        .append("code", code)
        .append("codeName", name)
        .append("errmsg", message);
  }

  private List<Document> rows(int count) {
    return MadeUp.rows(count, fields);
  }

  private List<Document> found(Document query, String command) {
    List<Document> all =
        String.valueOf(query.get(command)).endsWith(".chunks") ? MadeUp.chunks() : rows(ROWS);
    int skip = query.get("skip") instanceof Number number ? number.intValue() : 0;
    all = new ArrayList<>(all.subList(Math.min(skip, all.size()), all.size()));
    int limit = query.get("limit") instanceof Number number ? number.intValue() : 0;
    return limit > 0 && limit < all.size() ? new ArrayList<>(all.subList(0, limit)) : all;
  }

  private Document aggregate(String namespace, Document query, Object session) {
    String pipeline = String.valueOf(query.get("pipeline"));
    if (pipeline.contains("$changeStream")) {
      return cursor(namespace, first(MadeUp.changes(fields), session, false, true));
    }
    if (pipeline.contains("\"n\"") || pipeline.contains("$count")) {
      List<Document> count = List.of(new Document("_id", 1).append("n", ROWS));
      return cursor(namespace, new Batch(count, 0));
    }
    if (!query.containsKey("cursor")) {
      // The drivers 2.x, which ask servers before 3.6.
      return ok().append("result", rows(ROWS));
    }
    return cursor(namespace, first(rows(ROWS), session, false, false));
  }

  private Document scan(String namespace, Object session) {
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      all.add(cursor(namespace, first(rows(ROWS), session, false, false)).append("ok", true));
    }
    return ok().append("cursors", all);
  }

  /** Opens a cursor for what does not fit into the first batch. */
  private Batch first(List<Document> all, Object session, boolean single, boolean endless) {
    if (single || (!endless && all.size() <= BATCH)) {
      return new Batch(all, 0);
    }
    long id = open.opened(new OpenCursor(all.subList(BATCH, all.size()), session, endless));
    return new Batch(new ArrayList<>(all.subList(0, BATCH)), id);
  }

  private static Document cursor(String namespace, Batch batch) {
    return ok().append(
            "cursor",
            new Document("id", batch.id())
                .append("ns", namespace)
                .append("firstBatch", batch.documents()));
  }

  /** The result of a query that is no command, as drivers before 3.0 send it. */
  Batch query(MongoQuery query) {
    if (query.getCollectionName().startsWith("system.")) {
      return new Batch(MadeUp.indexes(), 0);
    }
    List<Document> all =
        query.getCollectionName().endsWith(".chunks") ? MadeUp.chunks() : rows(ROWS);
    all = new ArrayList<>(all.subList(Math.min(query.getNumberToSkip(), all.size()), all.size()));
    int wanted = query.getNumberToReturn();
    // A negative number, and 1, ask for one batch and no cursor.
    boolean single = wanted < 0 || wanted == 1;
    if (single) {
      all = new ArrayList<>(all.subList(0, Math.min(Math.abs(wanted), all.size())));
    }
    return first(all, null, single, false);
  }

  /** The next part of it; the cursor is gone when that is the last. */
  Batch next(long id, OpenCursor cursor) {
    List<Document> documents = cursor.next(BATCH);
    if (!cursor.exhausted()) {
      return new Batch(documents, id);
    }
    open.cursors().remove(id);
    return new Batch(documents, 0);
  }

  private Document more(String database, Document query) {
    long id = ((Number) query.get("getMore")).longValue();
    OpenCursor cursor = open.cursors().get(id);
    if (cursor == null) {
      return failed(43, "CursorNotFound", "cursor id " + id + " not found");
    }
    if (cursor.waitsInVain()) {
      // A change stream waits for ever; tests do not.
      open.cursors().remove(id);
      return failed(280, "ChangeStreamFatalError", "there are no more changes");
    }
    Batch batch = next(id, cursor);
    return ok().append(
            "cursor",
            new Document("id", batch.id())
                .append("ns", database + "." + query.get("collection"))
                .append("nextBatch", batch.documents()));
  }

  private Document kill(Document query) {
    List<Object> killed = new ArrayList<>();
    if (query.get("cursors") instanceof List<?> all) {
      for (Object id : all) {
        open.cursors().remove(((Number) id).longValue());
        killed.add(id);
      }
    }
    return ok().append("cursorsKilled", killed);
  }

  private Document end(Document query) {
    if (query.get("endSessions") instanceof List<?> all) {
      all.forEach(each -> open.ended(String.valueOf(((Document) each).get("id"))));
    }
    return ok();
  }
}
