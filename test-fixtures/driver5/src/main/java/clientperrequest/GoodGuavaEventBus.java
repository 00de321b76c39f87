package clientperrequest;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.Document;

/** The subscriber object was given the collection. */
class GoodGuavaEventBus {
  record OrderPaid(String id) {}

  private final MongoCollection<Document> orders;

  GoodGuavaEventBus(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @com.google.common.eventbus.Subscribe
  public void paid(OrderPaid event) {
    orders.updateOne(Filters.eq("_id", event.id()), new Document("$set", new Document("paid", true)));
  }
}
