package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Whichever arm of the switch opens it, the same try closes it. */
public class GoodSwitchExpressionOpens {
  enum Stage {
    LOCAL,
    TEST,
    PRODUCTION
  }

  static void list(Stage stage) {
    try (MongoClient client =
        switch (stage) {
          case LOCAL -> MongoClients.create("mongodb://localhost:27017");
          case TEST -> MongoClients.create("mongodb://test.example.com");
          case PRODUCTION -> MongoClients.create(System.getenv("MONGODB_URI"));
        }) {
      client.listDatabaseNames().forEach(System.out::println);
    }
  }

  public static void main(String[] args) {
    list(args.length == 0 ? Stage.LOCAL : Stage.valueOf(args[0]));
  }
}
