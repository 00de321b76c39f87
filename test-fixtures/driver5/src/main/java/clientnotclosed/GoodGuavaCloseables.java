package clientnotclosed;

import com.google.common.io.Closeables;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;

/** A library's closer in the finally. */
class GoodGuavaCloseables {
  long count(String uri) throws IOException {
    MongoClient client = MongoClients.create(uri);
    try {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    } finally {
      Closeables.close(client, true);
    }
  }
}
