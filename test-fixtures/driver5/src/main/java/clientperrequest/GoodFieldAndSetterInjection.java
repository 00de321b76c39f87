package clientperrequest;

import com.mongodb.client.MongoClient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Field, setter and provider injection: whoever made these clients is not the handler. */
@RestController
class GoodFieldAndSetterInjection {
  @Autowired private MongoClient field;
  private MongoClient setter;
  @Autowired private ObjectProvider<MongoClient> provider;

  @Autowired
  void setClient(MongoClient client) {
    this.setter = client;
  }

  @GetMapping("/count")
  long count() {
    return field.getDatabase("a").getCollection("x").countDocuments()
        + setter.getDatabase("b").getCollection("x").countDocuments()
        + provider.getObject().getDatabase("c").getCollection("x").countDocuments();
  }
}
