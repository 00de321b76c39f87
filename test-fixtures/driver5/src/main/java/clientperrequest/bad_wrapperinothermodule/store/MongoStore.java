package clientperrequest.bad_wrapperinothermodule.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** Opens the pool that nobody can close. */
public class MongoStore {
  private final MongoClient client;
  private final MongoCollection<Document> collection;

  public MongoStore(String name) {
    client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    collection = client.getDatabase("search").getCollection(name);
  }

  public void save(String page, String text) {
    collection.insertOne(new Document("page", page).append("text", text));
  }
}
