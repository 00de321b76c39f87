package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The list keeps entities; each of them opens a client when its lazy getter is asked. */
@Service
class BadEntityHidesClient {
  private final List<Endpoint> endpoints = new ArrayList<>();

  Endpoint add(String uri) {
    Endpoint endpoint = new Endpoint(uri);
    endpoints.add(endpoint);
    return endpoint;
  }

  long orders(int index) {
    return endpoints.get(index).client().getDatabase("shop").getCollection("orders").countDocuments();
  }

  static class Endpoint {
    private final String uri;
    private MongoClient client;

    Endpoint(String uri) {
      this.uri = uri;
    }

    synchronized MongoClient client() {
      if (client == null) {
        client = MongoClients.create(uri); // expect: ClientCacheUnbounded
      }
      return client;
    }
  }
}
