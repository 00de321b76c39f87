package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCursor;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same with the injected client, and its cursor in a try. */
@RestController
class GoodStreamingBody {
  private final MongoClient client;

  GoodStreamingBody(MongoClient client) {
    this.client = client;
  }

  @GetMapping("/export")
  org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody export() {
    return out -> {
      try (MongoCursor<Document> cursor = client.getDatabase("shop").getCollection("orders").find().iterator()) {
        while (cursor.hasNext()) {
          out.write(cursor.next().toJson().getBytes());
        }
      }
    };
  }
}
