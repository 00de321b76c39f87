package cursornotclosed;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** first(), into(), forEach(Consumer) and map(..).first() close for themselves; find() alone opens nothing. */
class GoodClosesForItself {
  private final MongoCollection<Document> orders;

  GoodClosesForItself(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  Document first() {
    return orders.find().first();
  }

  List<Document> all() {
    return orders.find().into(new ArrayList<>());
  }

  void print() {
    orders.aggregate(List.of(Aggregates.sample(3))).forEach(d -> System.out.println(d.toJson()));
  }

  String firstName() {
    return orders.find().map(d -> d.getString("name")).first();
  }

  FindIterable<Document> cursor() {
    FindIterable<Document> cursor = orders.find();
    return cursor.limit(10);
  }
}
