package poolsizeunset;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

class BadHostAndPort {
  static MongoClient open() {
    String host = System.getenv("MONGO_HOST");
    String port = System.getenv("MONGO_PORT");
    return MongoClients.create("mongodb://" + host + ":" + port); // expect: PoolSizeUnset "maximum pool size"
  }
}
