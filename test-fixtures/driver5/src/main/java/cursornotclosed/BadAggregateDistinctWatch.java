package cursornotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** Cursors of all kinds of iterables: distinct, aggregate, listDatabaseNames, listIndexes. */
class BadAggregateDistinctWatch {
  private final MongoClient client;

  BadAggregateDistinctWatch(MongoClient client) {
    this.client = client;
  }

  String firstDatabase() {
    return client.listDatabaseNames().iterator().next(); // expect: CursorNotClosed
  }

  String firstCity(MongoCollection<Document> users) {
    MongoCursor<String> cities = users.distinct("city", String.class).iterator(); // expect: CursorNotClosed
    return cities.tryNext();
  }

  boolean indexed(MongoCollection<Document> users, String field) {
    for (Document index : users.listIndexes()) { // expect: CursorNotClosed
      if (index.get("key", Document.class).containsKey(field)) {
        return true;
      }
    }
    return false;
  }
}
