package clientperrequest;

import com.mongodb.client.MongoClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same with an injected client. */
@RestController
class GoodMappingOnInterface implements GoodMappingOnInterfaceApi {
  private final MongoClient client;

  GoodMappingOnInterface(MongoClient client) {
    this.client = client;
  }

  @Override
  public long count() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}

interface GoodMappingOnInterfaceApi {
  @GetMapping("/count")
  long count();
}
