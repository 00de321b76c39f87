package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The factory hands out a pair of clients; the pair is closed by the one that asked for it. */
public class GoodCallerClosesPair {
  record Pair(MongoClient source, MongoClient target) implements AutoCloseable {
    @Override
    public void close() {
      try {
        source.close();
      } finally {
        target.close();
      }
    }
  }

  static Pair open() {
    MongoClient source = MongoClients.create("mongodb://localhost:27017/?appName=source");
    MongoClient target = MongoClients.create("mongodb://localhost:27017/?appName=target");
    return new Pair(source, target);
  }

  public static void main(String[] args) {
    try (Pair pair = open()) {
      for (String name : pair.source().listDatabaseNames()) {
        System.out.println(name + " -> " + pair.target().getDatabase(name).getName());
      }
    }
  }
}
