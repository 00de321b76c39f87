package poolsizeunset;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

class GoodBuiltWithLimit {
  static MongoClient open(String host) {
    return MongoClients.create(
        new StringBuilder("mongodb://").append(host).append("/?maxPoolSize=").append(20).toString());
  }
}
