package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The mapping stands on the interface that the controller implements, as generators write it. */
@RestController
class BadMappingOnInterface implements BadMappingOnInterfaceApi {
  @Override
  public long count() {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}

interface BadMappingOnInterfaceApi {
  @GetMapping("/count")
  long count();
}
