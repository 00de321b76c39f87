package clientnotclosed;

import com.mongodb.MongoClient;

/** From 3.x on the legacy client is Closeable. */
public class GoodLegacyInResources {
  public static void main(String[] args) {
    try (MongoClient mongo = new MongoClient("localhost")) {
      for (String name : mongo.listDatabaseNames()) {
        System.out.println(name);
      }
    }
  }
}
