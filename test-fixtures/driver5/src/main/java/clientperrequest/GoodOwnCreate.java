package clientperrequest;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A project's own create(..) that opens nothing. */
@RestController
class GoodOwnCreate {
  @GetMapping("/count")
  int count() {
    List<String> client = create("mongodb://localhost:27017");
    return client.size();
  }

  static List<String> create(String text) {
    return List.of(text.split("/"));
  }
}
