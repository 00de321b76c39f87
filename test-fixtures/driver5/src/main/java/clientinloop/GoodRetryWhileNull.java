package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The condition ends the loop as soon as a client answers; one that does not is closed. */
class GoodRetryWhileNull {
  public static void main(String[] args) {
    MongoClient client = null;
    for (int attempt = 0; attempt < 5 && client == null; attempt++) {
      MongoClient candidate = MongoClients.create("mongodb://localhost:27017");
      try {
        candidate.listDatabaseNames().first();
        client = candidate;
      } catch (RuntimeException e) {
        candidate.close();
      }
    }
    if (client != null) {
      try {
        System.out.println(client.getDatabase("shop").getCollection("orders").countDocuments());
      } finally {
        client.close();
      }
    }
  }
}
