package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The first client is opened in front of the try, and a server call of the second stands between. */
class BadSecondOpeningInOneTry {
  void copy(String from, String to) {
    MongoClient source = MongoClients.create(from); // expect: ClientNotClosed
    MongoClient target = MongoClients.create(to); // expect: ClientNotClosed
    target.getDatabase("b").getCollection("rows").drop();
    try {
      source.getDatabase("a").getCollection("rows").find().forEach(row -> target.getDatabase("b").getCollection("rows").insertOne(row));
    } finally {
      target.close();
      source.close();
    }
  }
}
