package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** The same list without the finally. */
class BadCursorListForgotten {
  int size(List<MongoCollection<Document>> collections) {
    List<MongoCursor<Document>> cursors = new ArrayList<>();
    for (MongoCollection<Document> collection : collections) {
      cursors.add(collection.find().iterator()); // expect: CursorNotClosed
    }
    int n = 0;
    for (MongoCursor<Document> cursor : cursors) {
      n += cursor.hasNext() ? cursor.next().size() : 0;
    }
    return n;
  }
}
