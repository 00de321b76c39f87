package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;

/** The loop polls Kafka for ever and writes through the client that the try opened before it. */
public class GoodPollLoopOverOneClient {
  public static void main(String[] args) {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", "localhost:9092");
    settings.put("group.id", "orders");
    settings.put("key.deserializer", StringDeserializer.class.getName());
    settings.put("value.deserializer", StringDeserializer.class.getName());
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings);
        MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      consumer.subscribe(List.of("orders"));
      MongoCollection<Document> orders = client.getDatabase("shop").getCollection("orders");
      while (!Thread.currentThread().isInterrupted()) {
        for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofSeconds(1))) {
          orders.insertOne(Document.parse(record.value()));
        }
      }
    }
  }
}
