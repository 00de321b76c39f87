package clientnotclosed;

import com.mongodb.MongoClient;
import com.mongodb.MongoClientURI;
import org.bson.Document;

/** A client class of one's own, closed where it is made. */
public class GoodClientSubclass extends MongoClient {
  private GoodClientSubclass(MongoClientURI uri) {
    super(uri);
  }

  /** Counts the orders. */
  public static long orders() {
    MongoClientURI uri = new MongoClientURI("mongodb://localhost:27017");
    try (GoodClientSubclass client = new GoodClientSubclass(uri)) {
      return client.getDatabase("shop").getCollection("orders").countDocuments(new Document());
    }
  }
}
