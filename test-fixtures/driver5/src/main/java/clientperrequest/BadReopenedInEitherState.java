package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.bson.Document;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** One of the states that lead to the opening stays: it is opened each time from then on. */
@RestController
class BadReopenedInEitherState {
  private enum State {
    FRESH,
    WORKING,
    BROKEN
  }

  private MongoClient client;
  private State state = State.FRESH;
  private boolean asked;

  @PostMapping("/orders")
  synchronized void order() {
    if (state == State.BROKEN || asked || client == null) {
      reopen(); // expect: ClientPerRequest
      state = State.WORKING;
      asked = true;
    }
    client.getDatabase("shop").getCollection("orders").insertOne(new Document());
  }

  @PostMapping("/broken")
  synchronized void broken() {
    state = State.BROKEN;
  }

  @PostMapping("/ask")
  synchronized void ask() {
    asked = true;
  }

  private void reopen() {
    close();
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @PreDestroy
  void close() {
    if (client != null) {
      client.close();
      client = null;
    }
  }
}
