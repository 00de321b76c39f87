package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** The hook refers to the close of a static client, in a main that is never left. */
class GoodEndlessMainWithHook {
  private static final MongoClient CLIENT = MongoClients.create("mongodb://localhost:27017");

  public static void main(String[] args) throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(CLIENT::close, "close"));
    while (true) {
      CLIENT.getDatabase("shop").getCollection("beats").insertOne(new Document());
      Thread.sleep(1000);
    }
  }
}
