package poolsizeunset;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;

/** Whatever options the caller has are put in. */
class GoodBuiltInALoop {
  static MongoClient open(String host, Map<String, String> options) {
    StringBuilder uri = new StringBuilder("mongodb://");
    uri.append(host).append("/orders");
    char separator = '?';
    for (Map.Entry<String, String> option : options.entrySet()) {
      uri.append(separator).append(option.getKey()).append('=').append(option.getValue());
      separator = '&';
    }
    return MongoClients.create(uri.toString());
  }
}
