package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

/** Opened only if the caller brought none, and closed on just that condition. */
public class GoodConditionalOpenAndClose {
  static void dropOld(MongoClient given) {
    boolean own = given == null;
    MongoClient client = own ? MongoClients.create("mongodb://localhost:27017") : given;
    try {
      MongoDatabase shop = client.getDatabase("shop");
      for (String name : shop.listCollectionNames()) {
        if (name.endsWith("_old")) {
          shop.getCollection(name).drop();
        }
      }
    } finally {
      if (own) {
        client.close();
      }
    }
  }
}
