package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import org.bson.Document;

/** preDestroy on the bean, and @PreDestroy in the singleton. */
@io.micronaut.context.annotation.Factory
class GoodMicronautPreDestroy {
  @io.micronaut.context.annotation.Bean(preDestroy = "close")
  @Singleton
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  @Singleton
  static class StoreClosing {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

    @io.micronaut.scheduling.annotation.Scheduled(fixedDelay = "1m")
    void tick() {
      client.getDatabase("ops").getCollection("ticks").insertOne(new Document());
    }

    @PreDestroy
    void close() {
      client.close();
    }
  }
}
