package clientnotclosed;

import com.mongodb.MongoClient;

/** The legacy client of the 4.x driver comes in from outside. */
public class GoodLegacyCallerSupplied {
  private final MongoClient mongo;

  public GoodLegacyCallerSupplied(MongoClient mongo) {
    this.mongo = mongo;
  }

  public static void main(String[] args) {
    try (MongoClient mongo = new MongoClient("localhost")) {
      System.out.println(new GoodLegacyCallerSupplied(mongo).mongo.getDatabase("shop").getName());
    }
  }
}
