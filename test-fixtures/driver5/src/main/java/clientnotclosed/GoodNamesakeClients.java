package clientnotclosed;

import java.util.ArrayList;
import java.util.List;

/** MongoClients and MongoClient of a test double in the project, which hold no connection. */
public class GoodNamesakeClients {
  static List<String> insert(String... names) {
    MongoClient client = MongoClients.create("memory:shop");
    for (String name : names) {
      client.insert(name);
    }
    return client.rows();
  }

  static final class MongoClients {
    private MongoClients() {}

    static MongoClient create(String uri) {
      return new MongoClient(uri.substring("memory:".length()));
    }
  }

  static final class MongoClient {
    private final String database;
    private final List<String> rows = new ArrayList<>();

    MongoClient(String database) {
      this.database = database;
    }

    void insert(String name) {
      rows.add(database + "." + name);
    }

    List<String> rows() {
      return rows;
    }
  }
}
