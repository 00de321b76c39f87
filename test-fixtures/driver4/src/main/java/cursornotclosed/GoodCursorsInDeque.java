package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayDeque;
import java.util.Deque;
import org.bson.Document;

/** One cursor for each shard collection, in a queue; what is still in it is closed in finally. */
public class GoodCursorsInDeque {
  static long interleave(MongoDatabase logs, String... names) {
    Deque<MongoCursor<Document>> open = new ArrayDeque<>();
    long lines = 0;
    try {
      for (String name : names) {
        MongoCollection<Document> shard = logs.getCollection(name);
        open.add(shard.find().sort(Sorts.ascending("time")).cursor());
      }
      for (MongoCursor<Document> cursor : open) {
        if (cursor.hasNext()) {
          System.out.println(cursor.next().toJson());
          lines++;
        }
      }
    } finally {
      for (MongoCursor<Document> cursor : open) {
        cursor.close();
      }
    }
    return lines;
  }
}
