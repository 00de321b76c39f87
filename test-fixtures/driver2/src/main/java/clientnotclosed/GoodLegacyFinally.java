package clientnotclosed;

import com.mongodb.MongoClient;

/** The finally of those days. */
public class GoodLegacyFinally {
  long count() throws Exception {
    MongoClient mongo = new MongoClient("localhost");
    try {
      return mongo.getDB("shop").getCollection("orders").count();
    } finally {
      mongo.close();
    }
  }
}
