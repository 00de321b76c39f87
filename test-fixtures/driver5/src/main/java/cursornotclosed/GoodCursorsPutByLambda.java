package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.bson.Document;

/** A lambda opens them, and the method around it closes what is then in its map, list or box. */
class GoodCursorsPutByLambda {
  static void print(Map<String, MongoCollection<Document>> shards) {
    Map<String, MongoCursor<Document>> open = new HashMap<>();
    try {
      shards.forEach((name, shard) -> open.put(name, shard.find().iterator()));
      open.forEach((name, cursor) -> System.out.println(name + cursor.hasNext()));
    } finally {
      for (MongoCursor<Document> each : open.values()) {
        each.close();
      }
    }
  }

  static void printAll(List<MongoCollection<Document>> shards) {
    List<MongoCursor<Document>> cursors = cursors(shards);
    try {
      cursors.forEach(each -> System.out.println(each.hasNext()));
    } finally {
      cursors.forEach(MongoCursor::close);
    }
  }

  private static List<MongoCursor<Document>> cursors(List<MongoCollection<Document>> shards) {
    List<MongoCursor<Document>> open = new ArrayList<>();
    try {
      shards.forEach(each -> open.add(each.find().iterator()));
    } catch (RuntimeException e) {
      open.forEach(MongoCursor::close);
      throw e;
    }
    return open;
  }

  static void printOne(MongoCollection<Document> shard, Consumer<Runnable> timed) {
    AtomicReference<MongoCursor<Document>> opened = new AtomicReference<>();
    timed.accept(() -> opened.set(shard.find().iterator()));
    try {
      System.out.println(opened.get().hasNext());
    } finally {
      opened.get().close();
    }
  }
}
