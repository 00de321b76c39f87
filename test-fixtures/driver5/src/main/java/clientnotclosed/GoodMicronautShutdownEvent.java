package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Singleton;

/** Micronaut's shutdown event, by annotation. */
@Singleton
class GoodMicronautShutdownEvent {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  MongoDatabase shop() {
    return client.getDatabase("shop");
  }

  @io.micronaut.runtime.event.annotation.EventListener
  void stop(io.micronaut.context.event.ShutdownEvent event) {
    client.close();
  }
}
