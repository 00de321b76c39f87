package clientperrequest;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCluster;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** with..() makes a view on the same pool, per request or not. */
@RestController
class GoodDatabaseViews {
  private final MongoClient client;

  GoodDatabaseViews(MongoClient client) {
    this.client = client;
  }

  @GetMapping("/count")
  long count() {
    MongoCluster view = client.withReadPreference(ReadPreference.secondaryPreferred());
    return view.getDatabase("shop").withReadConcern(ReadConcern.MAJORITY).getCollection("orders").countDocuments();
  }
}
