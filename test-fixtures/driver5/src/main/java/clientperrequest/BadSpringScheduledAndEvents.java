package clientperrequest;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.util.Date;
import org.bson.Document;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Scheduled methods and listeners of the project's own events. */
@Component
class BadSpringScheduledAndEvents implements ApplicationListener<BadSpringScheduledAndEvents.Paid> {
  record Placed(String order) {}

  static class Paid extends ApplicationEvent {
    Paid(Object source) {
      super(source);
    }
  }

  @Scheduled(fixedRate = 60_000)
  void clean() {
    try (var client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
      client.getDatabase("shop").getCollection("baskets").deleteMany(Filters.lt("touched", new Date()));
    }
  }

  @EventListener
  void placed(Placed event) {
    try (var client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
      client.getDatabase("shop").getCollection("orders").insertOne(new Document("order", event.order()));
    }
  }

  @Override
  public void onApplicationEvent(Paid event) {
    try (var client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
      client.getDatabase("shop").getCollection("payments").insertOne(new Document());
    }
  }
}
