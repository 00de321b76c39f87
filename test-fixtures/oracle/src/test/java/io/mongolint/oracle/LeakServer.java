package io.mongolint.oracle;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A MongoDB server in this process that counts what its clients leave open.
 *
 * <p>mongo-java-server speaks the wire protocol and keeps what is written. What it lacks for this
 * purpose is repaired here: it says hello, knows sessions, answers every query with documents in
 * batches of two, keeps a cursor for the rest, and fails one chosen command when asked to.
 */
final class LeakServer implements AutoCloseable {
  /** The application name of the oracle's own client, whose connections are not counted. */
  static final String OWN = "leak-oracle";

  private static final int BATCH = 2;
  private static final int ROWS = 5;
  private static final Set<String> NEVER_FAIL =
      Set.of("hello", "ismaster", "killcursors", "endsessions", "aborttransaction", "buildinfo");

  private final Map<Channel, Connection> connections = new ConcurrentHashMap<>();
  private final Map<Long, Cursor> cursors = new ConcurrentHashMap<>();
  private final Set<Object> sessions = ConcurrentHashMap.newKeySet();
  private final AtomicLong ids = new AtomicLong(1000);
  private final AtomicInteger accepted = new AtomicInteger();
  private final AtomicInteger commands = new AtomicInteger();
  private final MongoServer server = new MongoServer(new Backend());
  private volatile int failing;
  private volatile Map<String, Object> row = Map.of();

  /** What is open now. */
  record Counts(int accepted, int sockets, int cursors, int sessions) {}

  private static final class Connection {
    volatile boolean own;
  }

  private static final class Cursor {
    final List<Document> rest;
    final Object session;
    final boolean endless;
    int asked;

    Cursor(List<Document> rest, Object session, boolean endless) {
      this.rest = rest;
      this.session = session;
      this.endless = endless;
    }
  }

  LeakServer(int port) {
    server.bind("localhost", port);
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  /** Forgets everything; the documents of all collections look like the row from now on. */
  void reset(Map<String, Object> fields) {
    connections.keySet().forEach(Channel::close);
    connections.clear();
    cursors.clear();
    sessions.clear();
    accepted.set(0);
    failing = 0;
    row = fields;
  }

  /** From now on the n-th command fails; 0 for none. */
  void fail(int n) {
    commands.set(0);
    failing = n;
  }

  /** How many commands, of those that can be made to fail, came since. */
  int commands() {
    return commands.get();
  }

  /** What clients other than the oracle's have open, and the cursors and sessions of all. */
  Counts counts() {
    connections.keySet().removeIf(each -> !each.isOpen());
    int open = (int) connections.values().stream().filter(each -> !each.own).count();
    Set<Object> left = ConcurrentHashMap.newKeySet();
    left.addAll(sessions);
    // The session of an open cursor is the cursor's, not one more.
    cursors.values().forEach(each -> left.remove(each.session));
    return new Counts(accepted.get(), open, cursors.size(), left.size());
  }

  private final class Backend extends MemoryBackend {
    @Override
    public void handleClose(Channel channel) {
      connections.remove(channel);
      super.handleClose(channel);
    }

    @Override
    public Document handleCommand(
        Channel channel, String database, String command, Document query) {
      String name = command.toLowerCase(Locale.ROOT);
      if (name.equals("hello") || name.equals("ismaster")) {
        return hello(channel, query);
      }
      Connection connection = connections.get(channel);
      Object session =
          query.get("lsid") instanceof Document lsid ? String.valueOf(lsid.get("id")) : null;
      if (session != null && connection != null && connection.own) {
        sessions.add(session);
      }
      if (!NEVER_FAIL.contains(name) && commands.incrementAndGet() == failing) {
        return new Document("ok", 0.0)
            .append("code", 2)
            .append("codeName", "BadValue")
            .append("errmsg", "the oracle wants this to fail");
      }
      String namespace = database + "." + query.get(command);
      return switch (name) {
        case "find" ->
            cursor(
                namespace,
                found(String.valueOf(query.get(command)), query),
                session,
                query.get("singleBatch") == Boolean.TRUE,
                false);
        case "aggregate" -> aggregate(namespace, query, session);
        case "listcollections" ->
            cursor(
                database + ".$cmd.listCollections",
                named("orders", "users", "files", "a", "b"),
                session,
                false,
                false);
        case "listindexes" -> cursor(namespace, indexes(), session, false, false);
        case "listdatabases" ->
            ok().append("databases", named("shop", "admin", "local")).append("totalSize", 3L);
        case "distinct" -> ok().append("values", new ArrayList<>(List.of("a", "b")));
        case "count" -> ok().append("n", ROWS);
        case "getmore" -> more(database, query);
        case "killcursors" -> kill(query);
        case "endsessions" -> end(query);
        case "insert", "update", "delete", "createindexes", "create", "drop" ->
            write(channel, database, command, query);
        case "findandmodify" ->
            ok().append("value", rows(1).get(0)).append("lastErrorObject", new Document("n", 1));
        case "collstats", "dbstats" -> ok().append("count", ROWS);
        default -> ok();
      };
    }

    private Document write(Channel channel, String database, String command, Document query) {
      try {
        query.remove("lsid");
        query.remove("txnNumber");
        query.remove("$clusterTime");
        query.remove("startTransaction");
        query.remove("autocommit");
        return super.handleCommand(channel, database, command, query);
      } catch (RuntimeException e) {
        // Who writes what twice is of no interest here.
        return ok().append("n", 1);
      }
    }
  }

  private Document hello(Channel channel, Document query) {
    Connection connection = connections.get(channel);
    if (connection == null) {
      connection = new Connection();
      connection.own =
          query.get("client") instanceof Document client
              && client.get("application") instanceof Document application
              && OWN.equals(application.get("name"));
      connections.put(channel, connection);
      if (!connection.own) {
        accepted.incrementAndGet();
      }
    }
    return ok().append("helloOk", true)
        .append("ismaster", true)
        .append("isWritablePrimary", true)
        .append("secondary", false)
        .append("setName", "oracle")
        .append("setVersion", 1)
        .append("hosts", new ArrayList<>(List.of("localhost:27017")))
        .append("me", "localhost:27017")
        .append("primary", "localhost:27017")
        .append("maxBsonObjectSize", 16777216)
        .append("maxMessageSizeBytes", 48000000)
        .append("maxWriteBatchSize", 100000)
        .append("logicalSessionTimeoutMinutes", 30)
        .append("localTime", Instant.now())
        .append("minWireVersion", 0)
        .append("maxWireVersion", 21)
        .append("readOnly", false);
  }

  private static Document ok() {
    return new Document("ok", 1.0);
  }

  private List<Document> found(String collection, Document query) {
    List<Document> all = collection.endsWith(".chunks") ? chunks() : rows(ROWS);
    int skip = query.get("skip") instanceof Number number ? number.intValue() : 0;
    all = new ArrayList<>(all.subList(Math.min(skip, all.size()), all.size()));
    int limit = query.get("limit") instanceof Number number ? number.intValue() : 0;
    return limit > 0 && limit < all.size() ? new ArrayList<>(all.subList(0, limit)) : all;
  }

  private Document aggregate(String namespace, Document query, Object session) {
    String pipeline = String.valueOf(query.get("pipeline"));
    if (pipeline.contains("$changeStream")) {
      List<Document> events = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        events.add(
            new Document("_id", new Document("_data", "0" + i))
                .append("operationType", "insert")
                .append("ns", new Document("db", "shop").append("coll", "orders"))
                .append("documentKey", new Document("_id", i))
                .append("fullDocument", rows(1).get(0)));
      }
      return cursor(namespace, events, session, false, true);
    }
    if (pipeline.contains("\"n\"") || pipeline.contains("$count")) {
      return cursor(
          namespace, List.of(new Document("_id", 1).append("n", ROWS)), session, false, false);
    }
    return cursor(namespace, rows(ROWS), session, false, false);
  }

  private Document cursor(
      String namespace, List<Document> all, Object session, boolean single, boolean endless) {
    boolean split = !single && (endless || all.size() > BATCH);
    int first = split ? BATCH : all.size();
    long id = 0;
    if (split) {
      id = ids.incrementAndGet();
      cursors.put(
          id, new Cursor(new ArrayList<>(all.subList(first, all.size())), session, endless));
    }
    return ok().append(
            "cursor",
            new Document("id", id)
                .append("ns", namespace)
                .append("firstBatch", new ArrayList<>(all.subList(0, first))));
  }

  private Document more(String database, Document query) {
    long id = ((Number) query.get("getMore")).longValue();
    Cursor cursor = cursors.get(id);
    if (cursor == null) {
      return new Document("ok", 0.0)
          .append("code", 43)
          .append("codeName", "CursorNotFound")
          .append("errmsg", "cursor id " + id + " not found");
    }
    List<Document> batch =
        new ArrayList<>(cursor.rest.subList(0, Math.min(BATCH, cursor.rest.size())));
    cursor.rest.subList(0, batch.size()).clear();
    if (cursor.endless && cursor.asked++ > 3) {
      // A change stream waits for ever; the oracle does not.
      cursors.remove(id);
      return new Document("ok", 0.0)
          .append("code", 280)
          .append("codeName", "ChangeStreamFatalError")
          .append("errmsg", "the oracle has no more changes");
    }
    if (cursor.rest.isEmpty() && !cursor.endless) {
      cursors.remove(id);
      id = 0;
    }
    return ok().append(
            "cursor",
            new Document("id", id)
                .append("ns", database + "." + query.get("collection"))
                .append("nextBatch", batch));
  }

  private Document kill(Document query) {
    List<Object> killed = new ArrayList<>();
    if (query.get("cursors") instanceof List<?> all) {
      for (Object id : all) {
        cursors.remove(((Number) id).longValue());
        killed.add(id);
      }
    }
    return ok().append("cursorsKilled", killed);
  }

  private Document end(Document query) {
    if (query.get("endSessions") instanceof List<?> all) {
      all.forEach(each -> sessions.remove(String.valueOf(((Document) each).get("id"))));
    }
    return ok();
  }

  private List<Document> rows(int count) {
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Document document = new Document("_id", "id" + i);
      row.forEach(
          (key, value) ->
              document.put(key, value instanceof Map<?, ?> inner ? document(inner) : value));
      // What GridFS wants of a file.
      document.put("length", 12L);
      document.put("chunkSize", 4);
      document.putIfAbsent("filename", "a.txt");
      document.put("uploadDate", Instant.EPOCH);
      all.add(document);
    }
    return all;
  }

  private static Document document(Map<?, ?> map) {
    Document document = new Document();
    map.forEach((key, value) -> document.put(String.valueOf(key), value));
    return document;
  }

  private static List<Document> chunks() {
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      all.add(
          new Document("_id", "chunk" + i)
              .append("files_id", "id0")
              .append("n", i)
              .append("data", new BinData(new byte[4])));
    }
    return all;
  }

  private static List<Document> named(String... names) {
    List<Document> all = new ArrayList<>();
    for (String name : names) {
      all.add(
          new Document("name", name)
              .append("type", "collection")
              .append("options", new Document())
              .append("empty", false));
    }
    return all;
  }

  private static List<Document> indexes() {
    List<Document> all = new ArrayList<>();
    for (String name : List.of("_id", "a0", "b", "c")) {
      all.add(
          new Document("v", 2).append("key", new Document(name, 1)).append("name", name + "_1"));
    }
    return all;
  }
}
