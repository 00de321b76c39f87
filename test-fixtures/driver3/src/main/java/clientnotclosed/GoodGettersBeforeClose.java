package clientnotclosed;

import com.mongodb.DBCollection;
import com.mongodb.MongoClient;

/** These getters ask nobody. */
class GoodGettersBeforeClose {
  String describe(String host) {
    MongoClient client = new MongoClient(host);
    DBCollection orders = client.getDB("shop").getCollection("orders");
    String found = orders.getFullName() + " " + client.getReadPreference() + " " + orders.getDB();
    client.close();
    return found;
  }

  int databases(String host) {
    MongoClient client = new MongoClient(host);
    try {
      return client.getDatabaseNames().size();
    } finally {
      client.close();
    }
  }
}
