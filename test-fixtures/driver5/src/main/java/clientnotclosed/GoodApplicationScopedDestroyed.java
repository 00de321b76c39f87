package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;

/** CDI tells its observers before the application's scope ends. */
@ApplicationScoped
public class GoodApplicationScopedDestroyed {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  public MongoClient client() {
    return client;
  }

  void onEnd(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
    client.close();
  }
}
