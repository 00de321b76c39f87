package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** A project's own annotation that is itself annotated with a mapping. */
@RestController
class BadComposedAnnotation {
  @Retention(RetentionPolicy.RUNTIME)
  @RequestMapping(method = RequestMethod.GET, produces = "application/json")
  @interface JsonGet {}

  @JsonGet
  long count() {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }
}
