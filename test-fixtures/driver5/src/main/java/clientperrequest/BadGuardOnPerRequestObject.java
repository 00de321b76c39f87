package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The null check is right, but it guards a field of an object that the handler makes anew each time. */
@RestController
class BadGuardOnPerRequestObject {
  @GetMapping("/customers/{id}")
  Document customer(@PathVariable String id) {
    CustomerDao dao = new CustomerDao();
    return dao.byId(id); // expect: ClientPerRequest
  }

  static class CustomerDao {
    private MongoClient client;

    Document byId(String id) {
      if (client == null) {
        client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
      }
      return client.getDatabase("shop").getCollection("customers").find(Filters.eq("_id", id)).first();
    }
  }
}
