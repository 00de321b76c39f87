package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Quarkus tells the bean of the start and of the shutdown. */
@ApplicationScoped
public class GoodQuarkusStartupAndShutdownEvent {
  private volatile MongoClient client;

  void onStart(@Observes StartupEvent event) {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  void onStop(@Observes ShutdownEvent event) {
    client.close();
  }

  public long orders() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
