package poolsizeunset;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

class GoodFormatted {
  private static final int CONNECTIONS = 2 * 12;

  static MongoClient open(String host) {
    return MongoClients.create(String.format("mongodb://%s/?maxPoolSize=%d", host, CONNECTIONS));
  }
}
