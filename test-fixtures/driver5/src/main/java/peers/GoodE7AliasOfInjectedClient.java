package peers;

import com.mongodb.client.MongoClient;
import org.springframework.stereotype.Service;

/** The local variable is only another name of the injected client: not ours to close. */
@Service
class GoodE7AliasOfInjectedClient {
  private final MongoClient injected;

  GoodE7AliasOfInjectedClient(MongoClient injected) {
    this.injected = injected;
  }

  long count() {
    MongoClient client = injected;
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
