package cursornotclosed;

import com.mongodb.client.ListCollectionsIterable;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.MongoIterable;
import java.util.function.Function;
import org.bson.Document;

/** read opens what it is given, lends the cursor to the function, and closes it. */
public class GoodClosedByCallbackParameter {
  private final MongoDatabase database;

  GoodClosedByCallbackParameter(MongoDatabase database) {
    this.database = database;
  }

  boolean isEmpty() {
    ListCollectionsIterable<Document> collections = database.listCollections();
    return !read(collections, MongoCursor::hasNext);
  }

  String firstName() {
    return read(
        database.listCollectionNames(), names -> names.hasNext() ? names.next() : "no collection");
  }

  private static <T, R> R read(MongoIterable<T> results, Function<MongoCursor<T>, R> reader) {
    try (MongoCursor<T> cursor = results.cursor()) {
      return reader.apply(cursor);
    }
  }
}
