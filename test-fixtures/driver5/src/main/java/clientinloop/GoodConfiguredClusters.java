package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A bounded loop over the configured clusters at startup, which keeps and closes each. */
@Component
class GoodConfiguredClusters {
  private final List<MongoClient> clusters = new ArrayList<>();

  GoodConfiguredClusters(@Value("${mongo.clusters}") List<String> uris) {
    for (String uri : uris) {
      clusters.add(MongoClients.create(uri));
    }
  }

  long orders() {
    long n = 0;
    for (MongoClient cluster : clusters) {
      n += cluster.getDatabase("shop").getCollection("orders").countDocuments();
    }
    return n;
  }

  @PreDestroy
  void close() {
    clusters.forEach(MongoClient::close);
  }
}
