package clientperrequest;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The factory is found by name and called by reflection: no call leads from the handler to the opening. */
@RestController
class MissReflection {
  @GetMapping("/count")
  long count() throws ReflectiveOperationException {
    MongoDatabase shop = (MongoDatabase) Class.forName("clientperrequest.MissReflection").getDeclaredMethod("shop").invoke(null); // miss: ClientPerRequest the opening is called by reflection
    return shop.getCollection("orders").countDocuments();
  }

  static MongoDatabase shop() {
    return MongoClients.create("mongodb://localhost:27017").getDatabase("shop"); // expect: ClientNotClosed
  }
}
