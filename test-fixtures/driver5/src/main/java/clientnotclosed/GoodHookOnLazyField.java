package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

/** Whoever opens it first registers its close, by a reference to what the field holds then. */
enum GoodHookOnLazyField {
  INSTANCE;

  private MongoClient client;

  synchronized MongoDatabase shop() {
    if (client == null) {
      client = MongoClients.create("mongodb://localhost:27017");
      Runtime.getRuntime().addShutdownHook(new Thread(client::close));
    }
    return client.getDatabase("shop");
  }
}
