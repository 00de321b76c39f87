package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Two calls behind the loop, each class opens a client, whichever it is. */
final class BadEachImplementationBehind {
  interface Part {
    long size();
  }

  static class Orders implements Part {
    @Override
    public long size() {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        return client.getDatabase("shop").getCollection("orders").countDocuments();
      }
    }
  }

  static class Databases implements Part {
    @Override
    public long size() {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        return client.listDatabaseNames().first() == null ? 0 : 1;
      }
    }
  }

  private BadEachImplementationBehind() {}

  public static void main(String[] args) {
    long sum = 0;
    for (Part part : new Part[] {new Orders(), new Databases(), new Orders()}) {
      sum += measured(part); // expect: ClientInLoop
    }
    System.out.println(sum);
  }

  private static long measured(Part part) {
    return part.size();
  }
}
