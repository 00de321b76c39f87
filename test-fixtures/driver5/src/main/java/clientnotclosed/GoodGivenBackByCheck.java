package clientnotclosed;

import graphql.Assert;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Component;

/** What a library's check is given and used as a client behind it is the client still. */
@Component
class GoodGivenBackByCheck {
  private final MongoClient orders = MongoClients.create("mongodb://localhost:27017");
  private final MongoClient events;

  GoodGivenBackByCheck() {
    events = Assert.assertNotNull(MongoClients.create("mongodb://localhost:27017"));
  }

  long copy() {
    MongoClient from = MongoClients.create("mongodb://localhost:27017");
    MongoClient checked = Assert.assertNotNull(from);
    try {
      return checked.getDatabase("shop").getCollection("orders").countDocuments();
    } finally {
      checked.close();
    }
  }

  @PreDestroy
  void close() {
    Assert.assertNotNull(orders).close();
    MongoClient last = Assert.assertNotNull(events);
    last.close();
  }
}
