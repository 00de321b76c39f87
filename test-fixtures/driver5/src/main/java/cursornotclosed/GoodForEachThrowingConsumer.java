package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** forEach with a lambda closes its cursor, whatever the lambda throws. */
public class GoodForEachThrowingConsumer {
  static Map<String, Integer> stock(MongoCollection<Document> articles) {
    Map<String, Integer> stock = new TreeMap<>();
    articles
        .find()
        .projection(Projections.include("name", "pieces"))
        .forEach(
            article -> {
              String name = article.getString("name");
              if (stock.put(name, article.getInteger("pieces")) != null) {
                throw new IllegalStateException("twice: " + name);
              }
            });
    return stock;
  }
}
