package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The method that the loop calls keeps the last client only. */
final class BadHelperKeepsOneField {
  private static MongoClient client;

  private BadHelperKeepsOneField() {}

  public static void main(String[] args) {
    for (String name : new String[] {"one", "two", "three"}) {
      connect(name); // expect: ClientInLoop
    }
    client.close();
  }

  private static void connect(String name) {
    client = MongoClients.create("mongodb://localhost:27017/?appName=" + name);
  }
}
