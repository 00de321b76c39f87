package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.Closeable;
import java.io.IOException;

/** Closed through a variable of a wider type. */
class GoodClosedAsCloseable {
  long count(String uri) throws IOException {
    MongoClient client = MongoClients.create(uri);
    Closeable closeable = client;
    try {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    } finally {
      closeable.close();
    }
  }
}
