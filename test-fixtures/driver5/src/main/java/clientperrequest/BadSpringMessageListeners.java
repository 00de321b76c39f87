package clientperrequest;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Kafka, AMQP and JMS listeners: each runs per message. */
@Component
class BadSpringMessageListeners {
  @KafkaListener(topics = "orders")
  void kafka(String order) {
    store(order); // expect: ClientPerRequest
  }

  @org.springframework.amqp.rabbit.annotation.RabbitListener(queues = "orders")
  void rabbit(String order) {
    store(order); // expect: ClientPerRequest
  }

  @org.springframework.jms.annotation.JmsListener(destination = "orders")
  void jms(String order) {
    store(order); // expect: ClientPerRequest
  }

  private void store(String order) {
    MongoTemplate template = new MongoTemplate(new SimpleMongoClientDatabaseFactory("mongodb://localhost:27017/shop")); // expect: ClientNotClosed
    template.insert(new Document("order", order), "orders");
  }
}
