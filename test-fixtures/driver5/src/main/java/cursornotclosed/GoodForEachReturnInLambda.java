package cursornotclosed;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;

/** The return belongs to a lambda in the body and does not leave the loop. */
class GoodForEachReturnInLambda {
  private final MongoCollection<Document> orders;

  GoodForEachReturnInLambda(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  List<Supplier<String>> labels() {
    List<Supplier<String>> labels = new ArrayList<>();
    for (Document order : orders.find()) {
      labels.add(() -> {
        return order.getString("label");
      });
    }
    return labels;
  }
}
