package clientnotclosed;

import com.mongodb.DB;
import com.mongodb.Mongo;
import com.mongodb.MongoClient;

/** The client is not kept; close() asks the database for it, and keeps it in a variable. */
public class GoodLegacyAskedBack {
  private final DB db;

  GoodLegacyAskedBack() throws Exception {
    db = new MongoClient("localhost").getDB("shop");
  }

  long count() {
    return db.getCollection("orders").count();
  }

  void close() {
    Mongo client = db.getMongo();
    client.close();
  }

  public static void main(String[] args) throws Exception {
    GoodLegacyAskedBack shop = new GoodLegacyAskedBack();
    try {
      System.out.println(shop.count());
    } finally {
      shop.close();
    }
  }
}
