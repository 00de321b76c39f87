package poolnotmonitored;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;

class GoodListenerBesideAddress {
  static MongoClient open(CommandListener listener) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(System.getenv("MONGO_URI")))
            .addCommandListener(listener)
            .build());
  }
}
