package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.inject.Singleton;
import org.bson.Document;

/** The same interface for an event of the project: as often as it is published. */
@Singleton
class BadMicronautEventListener implements io.micronaut.context.event.ApplicationEventListener<BadMicronautEventListener.Paid> {
  record Paid(String order) {}

  @Override
  public void onApplicationEvent(Paid event) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
      client.getDatabase("shop").getCollection("payments").insertOne(new Document("order", event.order()));
    }
  }
}
