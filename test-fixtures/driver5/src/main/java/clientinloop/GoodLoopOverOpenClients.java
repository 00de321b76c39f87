package clientinloop;

import com.mongodb.client.MongoClient;
import java.util.Collection;

/** The loop goes over clients that are there. */
class GoodLoopOverOpenClients {
  static long count(Collection<MongoClient> clients) {
    long n = 0;
    for (MongoClient client : clients) {
      n += client.getDatabase("shop").getCollection("orders").countDocuments();
    }
    return n;
  }
}
