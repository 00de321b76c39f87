package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The listener of the closing context is where this component ends its client. */
@Component
public class GoodSpringContextClosedEvent {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  public String state() {
    return client.getClusterDescription().getShortDescription();
  }

  @EventListener
  public void onClosed(ContextClosedEvent event) {
    client.close();
  }
}
