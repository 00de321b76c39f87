package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.util.Date;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The same annotations on the context's own events mean once: open when refreshed or ready, close when closed. */
@Component
class GoodSpringContextEvents implements ApplicationListener<ContextClosedEvent> {
  private MongoClient client;

  @EventListener(ApplicationReadyEvent.class)
  void ready() {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @Scheduled(fixedRate = 60_000)
  void clean() {
    client.getDatabase("shop").getCollection("baskets").deleteMany(Filters.lt("touched", new Date()));
  }

  @Override
  public void onApplicationEvent(ContextClosedEvent event) {
    client.close();
  }
}
