package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoIterable;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.Optional;
import java.util.TreeSet;
import org.bson.Document;

/** first and into of a mapped result close for themselves, under whatever name it is kept. */
public class GoodMappedAndFirst {
  private final MongoCollection<Document> prices;

  GoodMappedAndFirst(MongoCollection<Document> prices) {
    this.prices = prices;
  }

  Optional<Integer> lowest(String article) {
    MongoIterable<Integer> cents =
        prices
            .find(Filters.eq("article", article))
            .sort(Sorts.ascending("cents"))
            .map(price -> price.getInteger("cents"));
    return Optional.ofNullable(cents.first());
  }

  TreeSet<String> articles() {
    return prices.distinct("article", String.class).into(new TreeSet<>());
  }
}
