package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

/** A library's connection: its factory gives it to callers outside, who connect and disconnect. */
public final class GoodLibraryFactory {
  private final String uri;
  private MongoClient client;

  private GoodLibraryFactory(String uri) {
    this.uri = uri;
  }

  /** Makes one for a server. */
  public static GoodLibraryFactory to(String host, int port) {
    return new GoodLibraryFactory("mongodb://" + host + ":" + port);
  }

  public void connect() {
    client = MongoClients.create(uri);
  }

  public MongoDatabase database(String name) {
    return client.getDatabase(name);
  }

  public void disconnect() {
    if (client != null) {
      client.close();
    }
  }
}
