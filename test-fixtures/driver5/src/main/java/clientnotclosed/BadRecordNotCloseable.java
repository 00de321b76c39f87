package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.stereotype.Component;

/** The same record without a close, held by a component. */
@Component
class BadRecordNotCloseable {
  private final Shop shop = new Shop(MongoClients.create("mongodb://localhost:27017"), "shop"); // expect: ClientNotClosed

  long orders() {
    return shop.client().getDatabase(shop.database()).getCollection("orders").countDocuments();
  }

  record Shop(MongoClient client, String database) {}
}
