package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Copied and pasted: the finally closes the source twice and the target never. */
class BadClosesTheWrongOne {
  void copy(String from, String to) {
    MongoClient source = MongoClients.create(from);
    MongoClient target = MongoClients.create(to); // expect: ClientNotClosed
    try {
      source.getDatabase("a").getCollection("rows").find().forEach(row -> target.getDatabase("b").getCollection("rows").insertOne(row));
    } finally {
      source.close();
      source.close();
    }
  }
}
