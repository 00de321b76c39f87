package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.spi.AbstractContainerLifecycleListener;
import org.glassfish.jersey.server.spi.Container;
import org.glassfish.jersey.server.spi.ContainerLifecycleListener;

/** Jersey tells the listeners that were registered when its container stops. */
public class GoodJerseyListener extends ResourceConfig {
  public GoodJerseyListener() {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    register(
        new AbstractContainerLifecycleListener() {
          @Override
          public void onShutdown(Container container) {
            client.close();
          }
        });
    register(new Audit());
  }

  static class Audit implements ContainerLifecycleListener {
    private final MongoClient audit = MongoClients.create("mongodb://localhost:27017");

    @Override
    public void onStartup(Container container) {}

    @Override
    public void onReload(Container container) {}

    @Override
    public void onShutdown(Container container) {
      audit.close();
    }
  }
}
