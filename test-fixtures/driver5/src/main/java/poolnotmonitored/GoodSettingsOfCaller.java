package poolnotmonitored;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Whoever brings the settings may have registered a listener. */
public class GoodSettingsOfCaller {
  public static MongoClient open(MongoClientSettings settings) {
    return MongoClients.create(settings);
  }
}
