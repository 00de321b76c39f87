package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Opened and closed under one condition, which is written out twice. */
class GoodSameConditionTwice {
  enum Target {
    DATABASE,
    CONSOLE
  }

  record Options(boolean archive, String uri) {
    boolean isArchive() {
      return archive;
    }
  }

  void print(Target target, String line) {
    MongoClient client = null;
    if (target == Target.DATABASE) {
      client = MongoClients.create("mongodb://localhost:27017");
    }
    try {
      System.out.println(line);
    } finally {
      if (target == Target.DATABASE) {
        client.close();
      }
    }
  }

  void run(String mode, Options options) {
    MongoClient archive = options.isArchive() ? MongoClients.create(options.uri()) : null;
    MongoClient live = null;
    if (!"dry".equals(mode)) {
      live = MongoClients.create("mongodb://localhost:27017");
    }
    try {
      System.out.println(mode);
    } finally {
      if (options.isArchive()) {
        archive.close();
      }
      if (!"dry".equals(mode)) {
        live.close();
      }
    }
  }
}
