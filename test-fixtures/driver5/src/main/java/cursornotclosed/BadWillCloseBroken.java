package cursornotclosed;

import com.mongodb.client.MongoCursor;
import javax.annotation.WillClose;
import org.bson.Document;

/** The parameter is annotated as taken over, and the body does not keep the promise. */
class BadWillCloseBroken {
  int drain(@WillClose MongoCursor<Document> cursor) { // expect: CursorNotClosed
    int n = 0;
    while (cursor.hasNext()) {
      n += cursor.next().size();
    }
    return n;
  }
}
