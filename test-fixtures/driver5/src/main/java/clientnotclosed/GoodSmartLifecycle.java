package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Spring stops a SmartLifecycle bean when the context closes. */
@Component
class GoodSmartLifecycle implements SmartLifecycle {
  private MongoClient client;

  @Override
  public void start() {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @Override
  public void stop() {
    client.close();
    client = null;
  }

  @Override
  public boolean isRunning() {
    return client != null;
  }
}
