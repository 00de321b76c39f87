package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/** Only what the client made is returned: nobody who has the database can close the client. */
class BadEscapesThroughDatabase {
  static MongoDatabase shop() {
    return MongoClients.create("mongodb://localhost:27017").getDatabase("shop"); // expect: ClientNotClosed
  }

  static MongoCollection<Document> orders() {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    return client.getDatabase("shop").getCollection("orders");
  }
}
