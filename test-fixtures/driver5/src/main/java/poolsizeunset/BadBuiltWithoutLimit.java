package poolsizeunset;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

class BadBuiltWithoutLimit {
  static MongoClient open(String host) {
    StringBuilder uri = new StringBuilder();
    uri.append("mongodb://").append(host).append(":27017/orders");
    uri.append("?retryWrites=true");
    return MongoClients.create(uri.toString()); // expect: PoolSizeUnset "maximum pool size"
  }
}
