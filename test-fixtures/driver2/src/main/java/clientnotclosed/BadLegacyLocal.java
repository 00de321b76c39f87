package clientnotclosed;

import com.mongodb.MongoClient;

/** Closed on the normal path only; in 2.x there is no try-with-resources for it. */
public class BadLegacyLocal {
  long count() throws Exception {
    MongoClient mongo = new MongoClient("localhost"); // expect: ClientNotClosed
    long n = mongo.getDB("shop").getCollection("orders").count();
    mongo.close();
    return n;
  }
}
