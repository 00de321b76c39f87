package io.mongolint.leakserver;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The documents that a query finds, whatever it asks for. */
final class MadeUp {
  private static final int FILE_LENGTH = 12;
  private static final int CHUNK_LENGTH = 4;

  private MadeUp() {}

  /** Documents with these fields, and with what GridFS wants of a file. */
  static List<Document> rows(int count, Map<String, ?> fields) {
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Document document = new Document("_id", "id" + i);
      fields.forEach((key, value) -> document.put(key, bson(value)));
      document.put("length", (long) FILE_LENGTH);
      document.put("chunkSize", CHUNK_LENGTH);
      document.putIfAbsent("filename", "a.txt");
      document.put("uploadDate", Instant.EPOCH);
      all.add(document);
    }
    return all;
  }

  private static Object bson(Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    Document document = new Document();
    map.forEach((key, inner) -> document.put(String.valueOf(key), bson(inner)));
    return document;
  }

  /** The pieces of a file. */
  static List<Document> chunks() {
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < FILE_LENGTH / CHUNK_LENGTH; i++) {
      all.add(
          new Document("_id", "chunk" + i)
              .append("files_id", "id0")
              .append("n", i)
              .append("data", new BinData(new byte[CHUNK_LENGTH])));
    }
    return all;
  }

  /** What {@code listCollections} and {@code listDatabases} say. */
  static List<Document> named(String... names) {
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

  /** What {@code listIndexes} says. */
  static List<Document> indexes() {
    List<Document> all = new ArrayList<>();
    for (String name : List.of("_id", "a0", "b", "c")) {
      all.add(
          new Document("v", 2).append("key", new Document(name, 1)).append("name", name + "_1"));
    }
    return all;
  }

  /** What a change stream brings. */
  static List<Document> changes(Map<String, ?> fields) {
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      all.add(
          new Document("_id", new Document("_data", "0" + i))
              .append("operationType", "insert")
              .append("ns", new Document("db", "shop").append("coll", "orders"))
              .append("documentKey", new Document("_id", i))
              .append("fullDocument", rows(1, fields).get(0)));
    }
    return all;
  }
}
