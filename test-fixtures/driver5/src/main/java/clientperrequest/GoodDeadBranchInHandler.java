package clientperrequest;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The opening is commented out; what is left of it is a string in a log line. */
@RestController
class GoodDeadBranchInHandler {
  @GetMapping("/version")
  String version() {
    // MongoClient client = MongoClients.create("mongodb://localhost:27017");
    /* return client.getDatabase("admin").runCommand(new Document("buildInfo", 1)).toJson(); */
    return "MongoClients.create(\"mongodb://localhost:27017\")";
  }
}
