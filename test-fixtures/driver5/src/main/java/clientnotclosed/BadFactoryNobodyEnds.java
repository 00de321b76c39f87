package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** The factory is called here, and nobody disconnects what it gives. */
public final class BadFactoryNobodyEnds {
  private final String uri;
  private MongoClient client;

  private BadFactoryNobodyEnds(String uri) {
    this.uri = uri;
  }

  /** Makes one for a server. */
  public static BadFactoryNobodyEnds to(String host, int port) {
    return new BadFactoryNobodyEnds("mongodb://" + host + ":" + port);
  }

  void connect() {
    client = MongoClients.create(uri); // expect: ClientNotClosed "disconnect()"
  }

  long orders() {
    return client.getDatabase("shop").getCollection("orders").countDocuments(new Document());
  }

  void disconnect() {
    client.close();
  }

  /** Counts the orders of a branch. */
  public static final class Counter {
    private final BadFactoryNobodyEnds connection = to("localhost", 27017);

    public long count() {
      connection.connect();
      return connection.orders();
    }
  }
}
