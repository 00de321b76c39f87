package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.inject.Singleton;
import org.bson.Document;

/** Micronaut's startup event through the listener interface: once. */
@Singleton
class GoodMicronautStartupEvent implements io.micronaut.context.event.ApplicationEventListener<io.micronaut.context.event.StartupEvent> {
  @Override
  public void onApplicationEvent(io.micronaut.context.event.StartupEvent event) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      client.getDatabase("ops").getCollection("starts").insertOne(new Document());
    }
  }
}
