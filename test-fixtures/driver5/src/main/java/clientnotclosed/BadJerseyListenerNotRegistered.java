package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.spi.AbstractContainerLifecycleListener;
import org.glassfish.jersey.server.spi.Container;

/** The listener that would close the client is made, and nobody registers it. */
public class BadJerseyListenerNotRegistered extends ResourceConfig {
  private AbstractContainerLifecycleListener closer;

  public BadJerseyListenerNotRegistered() {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed "client"
    closer =
        new AbstractContainerLifecycleListener() {
          @Override
          public void onShutdown(Container container) {
            client.close();
          }
        };
    property("database", client.getDatabase("shop"));
  }
}
