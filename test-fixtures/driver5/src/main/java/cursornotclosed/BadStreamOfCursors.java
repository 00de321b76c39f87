package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;

/** What the functions open is read, and nobody has it to close it. */
class BadStreamOfCursors {
  List<String> first(List<MongoCollection<Document>> collections) {
    return collections.stream().map(each -> each.find().iterator()) // expect: CursorNotClosed "never closed"
        .filter(MongoCursor::hasNext)
        .map(cursor -> cursor.next().toJson())
        .collect(Collectors.toList());
  }

  Optional<String> any(Optional<MongoCollection<Document>> collection) {
    return collection.map(each -> each.find().iterator()) // expect: CursorNotClosed "never closed"
        .map(cursor -> cursor.next().toJson());
  }
}
