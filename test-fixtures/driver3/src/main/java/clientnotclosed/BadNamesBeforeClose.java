package clientnotclosed;

import com.mongodb.MongoClient;
import com.mongodb.MongoTimeoutException;

/** A check at startup: what gets the names asks the server, though it is called like a getter. */
class BadNamesBeforeClose {
  void checkServer(String host, int port) {
    try {
      MongoClient client = new MongoClient(host, port); // expect: ClientNotClosed
      client.getDatabaseNames();
      client.close();
    } catch (MongoTimeoutException e) {
      throw new IllegalStateException("no server at " + host + ":" + port, e);
    }
  }

  long documents(String host) {
    MongoClient client = new MongoClient(host); // expect: ClientNotClosed
    long count = client.getDB("shop").getCollection("orders").getCount();
    client.close();
    return count;
  }
}
