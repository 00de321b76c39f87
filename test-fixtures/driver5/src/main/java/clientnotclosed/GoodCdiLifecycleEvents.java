package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;

/** CDI's own life-cycle events of the application scope. */
@ApplicationScoped
class GoodCdiLifecycleEvents {
  private MongoClient client;

  void start(@Observes @Initialized(ApplicationScoped.class) Object context) {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object context) {
    client.close();
  }
}
