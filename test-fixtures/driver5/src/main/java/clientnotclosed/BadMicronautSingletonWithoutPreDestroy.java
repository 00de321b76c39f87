package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.inject.Singleton;
import org.bson.Document;

/** Micronaut infers nothing: neither the factory's bean nor the AutoCloseable singleton is closed. */
@io.micronaut.context.annotation.Factory
class BadMicronautSingletonWithoutPreDestroy {
  @Singleton
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
  }

  @Singleton
  static class Store implements AutoCloseable {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed

    @io.micronaut.scheduling.annotation.Scheduled(fixedDelay = "1m")
    void tick() {
      client.getDatabase("ops").getCollection("ticks").insertOne(new Document());
    }

    @Override
    public void close() {
      client.close();
    }
  }
}
