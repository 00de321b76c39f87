package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The object that main makes would be closed by its finalizer only, which is no close. */
public class BadFinalizeOfObjectInMain {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed "finalize()"

  @Override
  protected void finalize() {
    client.close();
  }

  long users() {
    return client.getDatabase("crm").getCollection("users").countDocuments();
  }

  public static void main(String[] args) {
    System.out.println(new BadFinalizeOfObjectInMain().users());
  }
}
