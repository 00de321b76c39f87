package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** Closing the repository closes the connection object, and that one the client. */
public class GoodDelegatingClose {
  public static void main(String[] args) {
    try (CustomerRepository customers = new CustomerRepository()) {
      customers.add("Ada");
    }
  }
}

class CustomerRepository implements AutoCloseable {
  private final Connection connection = new Connection("mongodb://localhost:27017");
  private final MongoCollection<Document> customers = connection.collection("customers");

  void add(String name) {
    customers.insertOne(new Document("name", name));
  }

  @Override
  public void close() {
    connection.disconnect();
  }
}

class Connection {
  private final MongoClient client;

  Connection(String uri) {
    client = MongoClients.create(uri);
  }

  MongoCollection<Document> collection(String name) {
    return client.getDatabase("crm").getCollection(name);
  }

  void disconnect() {
    client.close();
  }
}
