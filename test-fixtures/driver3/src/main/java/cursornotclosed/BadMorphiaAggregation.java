package cursornotclosed;

import java.util.Iterator;
import org.bson.Document;
import org.mongodb.morphia.Datastore;

/** Morphia gives what an aggregation finds as an iterator, which is a cursor. */
class BadMorphiaAggregation {
  private final Datastore datastore;

  BadMorphiaAggregation(Datastore datastore) {
    this.datastore = datastore;
  }

  String firstCity() {
    Iterator<Document> cities = datastore.createAggregation(Document.class).group("city").aggregate(Document.class); // expect: CursorNotClosed
    return cities.hasNext() ? cities.next().getString("_id") : null;
  }
}
