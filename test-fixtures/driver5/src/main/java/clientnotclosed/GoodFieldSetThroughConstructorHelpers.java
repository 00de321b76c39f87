package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** The field is set twice in the text and once for each object: both places are reached from constructors only. */
@Service
class GoodFieldSetThroughConstructorHelpers {
  private MongoClient client;

  GoodFieldSetThroughConstructorHelpers(String uri) {
    init(uri);
  }

  GoodFieldSetThroughConstructorHelpers() {
    client = MongoClients.create();
  }

  private void init(String uri) {
    connect(uri);
  }

  private void connect(String uri) {
    client = MongoClients.create(uri);
  }

  long count() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
