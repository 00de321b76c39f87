package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The same component without a scope, AutoCloseable. */
class GoodSingletonComponentClosed {
  @Component
  static class OneBatch implements AutoCloseable {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

    void add(Document row) {
      client.getDatabase("shop").getCollection("rows").insertOne(row);
    }

    @Override
    public void close() {
      client.close();
    }
  }
}
