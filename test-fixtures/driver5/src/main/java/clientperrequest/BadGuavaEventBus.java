package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** A subscriber runs per event. */
class BadGuavaEventBus {
  record OrderPlaced(String id) {}

  @com.google.common.eventbus.Subscribe
  public void placed(OrderPlaced event) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
      client.getDatabase("shop").getCollection("orders").insertOne(new Document("_id", event.id()));
    }
  }
}
