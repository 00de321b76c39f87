package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** A record that is AutoCloseable, used as a resource. */
record GoodRecordCloseable(MongoClient client, String database) implements AutoCloseable {
  GoodRecordCloseable(String uri) {
    this(MongoClients.create(uri), "shop");
  }

  @Override
  public void close() {
    client.close();
  }

  static long orders(String uri) {
    try (GoodRecordCloseable shop = new GoodRecordCloseable(uri)) {
      return shop.client().getDatabase(shop.database()).getCollection("orders").countDocuments();
    }
  }
}
