package cursornotclosed;

import dev.morphia.Datastore;
import dev.morphia.query.FindOptions;
import dev.morphia.query.MorphiaCursor;
import dev.morphia.query.filters.Filters;
import java.util.List;
import org.bson.Document;

/** A Morphia cursor is a Closeable, and its toList is called in the try all the same. */
public class GoodMorphiaToListInTry {
  static List<Document> latest(Datastore datastore) {
    FindOptions options = new FindOptions().limit(10);
    try (MorphiaCursor<Document> cursor =
        datastore.find(Document.class).filter(Filters.gte("stars", 3)).iterator(options)) {
      return cursor.toList();
    }
  }
}
