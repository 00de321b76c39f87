package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

/** A library's class with a public close(), made nowhere in these sources: its users close it. */
public class GoodLibraryClassNobodyConstructs {
  private final MongoClient client;

  public GoodLibraryClassNobodyConstructs(String uri) {
    client = MongoClients.create(uri);
  }

  public MongoDatabase database(String name) {
    return client.getDatabase(name);
  }

  public void close() {
    client.close();
  }
}
