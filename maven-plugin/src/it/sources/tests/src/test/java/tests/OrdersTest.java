package tests;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

class OrdersTest {
  void drops() {
    MongoClient client = MongoClients.create("mongodb://db/?maxPoolSize=20&socketTimeoutMS=30000");
    client.getDatabase("shop").drop();
  }
}
