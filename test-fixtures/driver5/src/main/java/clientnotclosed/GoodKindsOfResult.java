package clientnotclosed;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** Only one of the two kinds of result has a client to be closed. */
class GoodKindsOfResult {
  sealed interface Attempt permits Up, Down {}

  record Up(String address, MongoClient client) implements Attempt {}

  record Down(String reason) implements Attempt {}

  static Attempt connect(String address) {
    MongoClient client = MongoClients.create(address);
    try {
      client.getDatabase("admin").runCommand(new Document("ping", 1));
      return new Up(address, client);
    } catch (MongoException e) {
      client.close();
      return new Down(e.getMessage());
    }
  }

  static String report(String address) {
    Attempt attempt = connect(address);
    if (attempt instanceof Down down) {
      return down.reason();
    }
    if (attempt instanceof Up up) {
      up.client().close();
      return up.address();
    }
    return "";
  }

  public static void main(String[] args) {
    System.out.println(report("mongodb://localhost:27017"));
  }
}
