package clientperrequest;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A class of the project called MongoClient speaks HTTP with a gateway: made per request it costs a few bytes. */
@RestController
class GoodRestClientNamesake {
  @GetMapping("/stock")
  String stock() {
    return new MongoClient("http://gateway/stock").get("count");
  }

  static class MongoClient {
    private final String base;

    MongoClient(String base) {
      this.base = base;
    }

    String get(String path) {
      return base + "/" + path;
    }
  }
}
