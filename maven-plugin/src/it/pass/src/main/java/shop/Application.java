package shop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

class Application {
  public static void main(String[] arguments) {
    try (MongoClient client = MongoClients.create("mongodb://db/?maxPoolSize=20&socketTimeoutMS=30000")) {
      client.getDatabase("shop").getCollection("orders").insertOne(new Document());
    }
  }
}
