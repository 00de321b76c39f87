package clientnotclosed;

import com.mongodb.DB;
import com.mongodb.MongoClient;

/** The client is not kept, but a database knows its client, and close() asks it. */
public class GoodLegacyCloseThroughDatabase {
  private final DB db;

  GoodLegacyCloseThroughDatabase() throws Exception {
    db = new MongoClient("localhost").getDB("shop");
  }

  long count() {
    return db.getCollection("orders").count();
  }

  void close() {
    db.getMongo().close();
  }

  public static void main(String[] args) throws Exception {
    GoodLegacyCloseThroughDatabase shop = new GoodLegacyCloseThroughDatabase();
    try {
      System.out.println(shop.count());
    } finally {
      shop.close();
    }
  }
}
