package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One of two queries, chosen by a conditional expression, in one try. */
public class GoodOpenedInConditional {
  static int count(MongoCollection<Document> books, String author, boolean sample) {
    Bson filter = Filters.eq("author", author);
    int count = 0;
    try (MongoCursor<Document> cursor =
        sample
            ? books.aggregate(List.of(Aggregates.match(filter), Aggregates.sample(10))).cursor()
            : books.find(filter).cursor()) {
      for (; cursor.hasNext(); cursor.next()) {
        count++;
      }
    }
    return count;
  }
}
