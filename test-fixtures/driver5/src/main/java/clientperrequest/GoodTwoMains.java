package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** Command-line tools: whoever calls main decides how often. */
class GoodTwoMains {
  static class Export {
    public static void main(String[] args) {
      run("export");
    }
  }

  static class Import {
    public static void main(String[] args) {
      run("import");
    }
  }

  private static void run(String what) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      client.getDatabase("ops").getCollection("runs").insertOne(new Document("what", what));
    }
  }
}
