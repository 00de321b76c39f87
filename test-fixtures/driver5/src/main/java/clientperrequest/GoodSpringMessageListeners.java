package clientperrequest;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** The same listeners with the container's template. */
@Component
class GoodSpringMessageListeners {
  private final MongoTemplate template;

  GoodSpringMessageListeners(MongoTemplate template) {
    this.template = template;
  }

  @KafkaListener(topics = "orders")
  void kafka(String order) {
    template.insert(new Document("order", order), "orders");
  }

  @org.springframework.jms.annotation.JmsListener(destination = "orders")
  void jms(String order) {
    template.insert(new Document("order", order), "orders");
  }
}
