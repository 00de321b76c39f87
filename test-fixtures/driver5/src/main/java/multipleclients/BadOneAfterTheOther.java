package multipleclients;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Both are opened: that the first may be left out makes no branch of the second. */
final class BadOneAfterTheOther {
  private static final String URI = "mongodb://localhost:27017/?maxPoolSize=20";
  private static MongoClient audit;

  private BadOneAfterTheOther() {}

  static MongoClient client(boolean audited) {
    if (audited && audit == null) {
      audit = MongoClients.create(URI);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> audit.close()));
    }
    return MongoClients.create(URI); // expect: MultipleClients
  }
}
