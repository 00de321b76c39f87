package cursornotclosed.good_closedelsewhere;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** Closes what it has open when it is told to, by somebody who names nothing of MongoDB. */
class Orders implements Iterable<String> {
  private final MongoCollection<Document> orders;
  private final List<MongoCursor<Document>> open = new ArrayList<>();
  private MongoCursor<Document> recent;

  Orders(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @Override
  public Iterator<String> iterator() {
    MongoCursor<Document> cursor = orders.find().iterator();
    open.add(cursor);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return cursor.hasNext();
      }

      @Override
      public String next() {
        return String.valueOf(cursor.next().get("_id"));
      }
    };
  }

  void rewind() {
    Optional.ofNullable(recent).ifPresent(MongoCursor::close);
    recent = orders.find().iterator();
  }

  boolean hasRecent() {
    return recent.hasNext();
  }

  void closeRecent() {
    Optional.ofNullable(recent).ifPresent(MongoCursor::close);
  }

  void closeAll() {
    for (MongoCursor<Document> each : open) {
      each.close();
    }
    open.clear();
  }
}
