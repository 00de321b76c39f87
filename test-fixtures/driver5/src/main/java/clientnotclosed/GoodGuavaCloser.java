package clientnotclosed;

import com.google.common.io.Closer;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;

/** Guava's Closer takes the client over at registration and closes it in the finally. */
class GoodGuavaCloser {
  long count(String uri) throws IOException {
    Closer closer = Closer.create();
    try {
      MongoClient client = closer.register(MongoClients.create(uri));
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    } finally {
      closer.close();
    }
  }
}
