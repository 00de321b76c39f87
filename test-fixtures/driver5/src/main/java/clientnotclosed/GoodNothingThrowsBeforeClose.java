package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Nothing between the opening and the close talks to the server or can throw. */
class GoodNothingThrowsBeforeClose {
  String describe(String uri) {
    MongoClient client = MongoClients.create(uri);
    String text = client.getClusterDescription().getShortDescription();
    client.close();
    return text;
  }
}
