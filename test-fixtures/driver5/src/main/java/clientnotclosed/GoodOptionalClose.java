package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Optional;

/** An Optional around the client, opened on demand and closed with ifPresent. */
class GoodOptionalClose {
  long count(Optional<String> uri) {
    Optional<MongoClient> client = uri.map(MongoClients::create);
    try {
      return client.map(c -> c.getDatabase("shop").getCollection("orders").countDocuments()).orElse(0L);
    } finally {
      client.ifPresent(MongoClient::close);
    }
  }
}
