package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Component;

/** The base component opens and closes; the subclass only uses. */
@Component
class GoodPreDestroyInSuperclass extends GoodPreDestroyInSuperclassBase {
  long count() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}

abstract class GoodPreDestroyInSuperclassBase {
  protected final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  @PreDestroy
  void closeClient() {
    client.close();
  }
}
