package clientnotclosed;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** The variable that was assigned before is itself the resource of the try. */
public class GoodClosedInSecondTry {
  public static void main(String[] args) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    try (client) {
      Document status = client.getDatabase("admin").runCommand(new Document("serverStatus", 1));
      System.out.println(status.get("connections", Document.class).getInteger("current"));
    } catch (MongoException e) {
      System.err.println("no status: " + e.getMessage());
    }
  }
}
