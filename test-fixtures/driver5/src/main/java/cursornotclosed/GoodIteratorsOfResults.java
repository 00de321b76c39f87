package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.WriteModel;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonValue;
import org.bson.Document;

/** Iterators over documents, arrays and results of a bulk write have no cursor behind them. */
class GoodIteratorsOfResults {
  private final MongoCollection<Document> orders;

  GoodIteratorsOfResults(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  Object look(Document order, BsonArray lines) {
    Iterator<Map.Entry<String, Object>> fields = order.entrySet().iterator();
    Iterator<BsonValue> values = lines.iterator();
    return fields.hasNext() ? fields.next() : values.next();
  }

  Object upserted(List<WriteModel<Document>> writes) {
    return orders.bulkWrite(writes).getUpserts().iterator().next();
  }
}
