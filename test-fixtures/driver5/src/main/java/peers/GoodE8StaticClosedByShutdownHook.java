package peers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

/** A static client whose closing is registered with the runtime in the same static initialiser. */
class GoodE8StaticClosedByShutdownHook {
  private static final MongoClient CLIENT;

  static {
    CLIENT = MongoClients.create("mongodb://localhost:27017");
    Runtime.getRuntime().addShutdownHook(new Thread(CLIENT::close));
  }

  static MongoDatabase shop() {
    return CLIENT.getDatabase("shop");
  }
}
