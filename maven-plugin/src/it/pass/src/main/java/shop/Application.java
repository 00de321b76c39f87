package shop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

class Application {
  public static void main(String[] arguments) {
    try (MongoClient client = MongoClients.create("mongodb://db")) {
      client.getDatabase("shop").getCollection("orders").insertOne(new Document());
    }
  }
}
