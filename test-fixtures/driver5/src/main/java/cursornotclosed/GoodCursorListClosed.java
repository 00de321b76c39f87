package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Cursors of several collections in a list, all closed in the finally. */
class GoodCursorListClosed {
  int size(List<MongoCollection<Document>> collections) {
    List<MongoCursor<Document>> cursors = new ArrayList<>();
    try {
      for (MongoCollection<Document> collection : collections) {
        cursors.add(collection.find().iterator());
      }
      int n = 0;
      for (MongoCursor<Document> cursor : cursors) {
        n += cursor.hasNext() ? cursor.next().size() : 0;
      }
      return n;
    } finally {
      cursors.forEach(MongoCursor::close);
    }
  }
}
