package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;

/** The client is made when it is first asked for, so the end looks whether there is one. */
@Singleton
public class GoodLazyEjbSingleton {
  private MongoClient client;

  public synchronized MongoClient client() {
    if (client == null) {
      client = MongoClients.create("mongodb://localhost:27017");
    }
    return client;
  }

  @PreDestroy
  synchronized void release() {
    MongoClient old = client;
    client = null;
    if (old != null) {
      old.close();
    }
  }
}
