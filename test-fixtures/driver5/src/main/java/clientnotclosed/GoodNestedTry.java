package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Two clients, each with a finally of its own. */
class GoodNestedTry {
  void copy(String from, String to) {
    MongoClient source = MongoClients.create(from);
    try {
      MongoClient target = MongoClients.create(to);
      try {
        source.getDatabase("a").getCollection("rows").find().forEach(row -> target.getDatabase("b").getCollection("rows").insertOne(row));
      } finally {
        target.close();
      }
    } finally {
      source.close();
    }
  }
}
