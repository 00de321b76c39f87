package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.types.ObjectId;

/** Pages by key: each page is read to its end into a list, and the outer loop may leave. */
public class GoodScrollWindow {
  static void each(MongoCollection<Document> users, Consumer<Document> consumer) {
    ObjectId last = new ObjectId("000000000000000000000000");
    while (true) {
      List<Document> page =
          users
              .find(Filters.gt("_id", last))
              .sort(Sorts.ascending("_id"))
              .limit(500)
              .into(new ArrayList<>());
      if (page.isEmpty()) {
        break;
      }
      page.forEach(consumer);
      last = page.get(page.size() - 1).getObjectId("_id");
    }
  }
}
