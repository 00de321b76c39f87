package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The same lines with the parsing first. */
class GoodParseBeforeOpening {
  void copy(String uri, String limit) {
    int n = Integer.parseInt(limit);
    MongoClient client = MongoClients.create(uri);
    try {
      client.getDatabase("shop").getCollection("orders").find().limit(n).forEach(d -> System.out.println(d.toJson()));
    } finally {
      client.close();
    }
  }
}
