package peers;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.Document;

/** A cursor without a name can be closed by nobody. */
class BadE6IteratorNextChain {
  private final MongoCollection<Document> counters;

  BadE6IteratorNextChain(MongoCollection<Document> counters) {
    this.counters = counters;
  }

  int next(String name) {
    Document counter = counters.find(Filters.eq("name", name)).iterator().next(); // expect: CursorNotClosed
    return counter.getInteger("value") + 1;
  }
}
