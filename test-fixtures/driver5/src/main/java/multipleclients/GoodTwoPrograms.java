package multipleclients;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Each main is a process of its own. */
class GoodTwoPrograms {
  public static void main(String[] args) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017/?maxPoolSize=1")) {
      System.out.println(client.getDatabase("shop").getName());
    }
  }
}

class Cleanup {
  public static void main(String[] args) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017/?maxPoolSize=1")) {
      client.getDatabase("shop").getCollection("sessions").drop();
    }
  }
}
