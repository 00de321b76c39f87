package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** An object made more than once stores its client in a static field each time: the earlier ones are lost. */
class BadStaticSetInConstructor {
  private static MongoClient client;

  BadStaticSetInConstructor(String uri) {
    client = MongoClients.create(uri); // expect: ClientNotClosed
  }

  static BadStaticSetInConstructor forReports() {
    return new BadStaticSetInConstructor("mongodb://localhost:27017/reports");
  }

  static BadStaticSetInConstructor forOrders() {
    return new BadStaticSetInConstructor("mongodb://localhost:27017/orders");
  }

  static void shutdown() {
    client.close();
  }

  public static void main(String[] args) {
    forReports();
    forOrders();
    shutdown();
  }
}
