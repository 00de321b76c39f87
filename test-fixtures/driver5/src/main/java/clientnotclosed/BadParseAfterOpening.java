package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** A port that is no number, parsed between the opening and the try. */
class BadParseAfterOpening {
  void copy(String uri, String limit) {
    MongoClient client = MongoClients.create(uri); // expect: ClientNotClosed
    int n = Integer.parseInt(limit);
    try {
      client.getDatabase("shop").getCollection("orders").find().limit(n).forEach(d -> System.out.println(d.toJson()));
    } finally {
      client.close();
    }
  }
}
