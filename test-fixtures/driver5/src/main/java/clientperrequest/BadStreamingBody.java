package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The lambda that writes the answer runs per request too, and so does its helper. */
@RestController
class BadStreamingBody {
  @GetMapping("/export")
  org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody export() {
    return out -> write(out); // expect: ClientPerRequest
  }

  private static void write(OutputStream out) throws IOException {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      out.write(client.getDatabase("shop").getCollection("orders").find().first().toJson().getBytes());
    }
  }
}
