package clientperrequest;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The tick opens a client in one state only, which it leaves then. */
class GoodRestartInOneState {
  enum State { NEW, RUNNING, BROKEN }

  @Component
  static class BySwitch {
    private State state = State.NEW;
    private MongoClient client;

    @Scheduled(fixedDelay = 1_000)
    void poll() {
      switch (state) {
        case NEW:
          client = MongoClients.create("mongodb://localhost:27017");
          state = State.RUNNING;
          break;
        case BROKEN:
          client.close();
          client = MongoClients.create("mongodb://localhost:27017");
          state = State.RUNNING;
          break;
        default:
          break;
      }
      try {
        client.getDatabase("shop").getCollection("orders").countDocuments();
      } catch (MongoException e) {
        state = State.BROKEN;
      }
    }

    @PreDestroy
    void stop() {
      if (client != null) {
        client.close();
      }
    }
  }

  @Component
  static class ByComparison {
    private State state = State.NEW;
    private int failures;
    private MongoClient client;

    @Scheduled(fixedDelay = 1_000)
    void poll() {
      if (state != State.RUNNING) {
        restart();
        state = State.RUNNING;
      }
      if (failures > 3) {
        restart();
        failures = 0;
      }
      try {
        client.getDatabase("shop").getCollection("orders").countDocuments();
      } catch (MongoException e) {
        failures++;
      }
    }

    private void restart() {
      stop();
      client = MongoClients.create("mongodb://localhost:27017");
    }

    @PreDestroy
    void stop() {
      if (client != null) {
        client.close();
        client = null;
      }
    }
  }
}
