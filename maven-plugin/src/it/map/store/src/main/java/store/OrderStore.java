package store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** The one client of the application. */
public class OrderStore implements AutoCloseable {
  private final MongoClient client =
      MongoClients.create("mongodb://db/?maxPoolSize=20&socketTimeoutMS=30000");

  public long count() {
    return client.getDatabase("shop").getCollection("orders").countDocuments(new Document());
  }

  @Override
  public void close() {
    client.close();
  }
}
