package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** iterator().next() on what is not Mongo's: a list, a map's values, a document's keys, a bean validation set. */
class GoodIteratorNextOfCollections {
  private final MongoCollection<Document> users;

  GoodIteratorNextOfCollections(MongoCollection<Document> users) {
    this.users = users;
  }

  String firstKey(String login) {
    Document user = users.find(Filters.eq("login", login)).first();
    return user == null ? null : user.keySet().iterator().next();
  }

  Document firstOf(Map<String, List<Document>> groups) {
    Iterator<List<Document>> it = groups.values().iterator();
    return it.hasNext() ? it.next().iterator().next() : null;
  }
}
