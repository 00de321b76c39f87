package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Opened for two targets and closed for one of them. */
class BadOtherConditionAtTheEnd {
  enum Target {
    DATABASE,
    ARCHIVE,
    CONSOLE
  }

  void print(Target target, String line) {
    MongoClient client = null;
    if (target != Target.CONSOLE) {
      client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed "not closed on every path"
    }
    try {
      System.out.println(line);
    } finally {
      if (target == Target.DATABASE) {
        client.close();
      }
    }
  }
}
