package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** What ends the loop is a job that comes, not a client that answers: each turn has a client of its own. */
class BadPollWhileNull {
  public static void main(String[] args) {
    Document job = null;
    for (int attempt = 0; attempt < 5 && job == null; attempt++) {
      MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientInLoop
      try {
        Document next = client.getDatabase("shop").getCollection("jobs").find().first();
        job = next != null && next.containsKey("due") ? next : null;
      } finally {
        client.close();
      }
    }
    System.out.println(job);
  }
}
