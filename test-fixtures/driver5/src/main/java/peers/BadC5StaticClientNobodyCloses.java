package peers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

/** A static client without any code that closes it at shutdown. */
class BadC5StaticClientNobodyCloses {
  private static final MongoClient CLIENT = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed

  static MongoDatabase shop() {
    return CLIENT.getDatabase("shop");
  }
}
