package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.util.List;
import org.bson.Document;
import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.stereotype.Component;

/** The listener's helper object is new for each batch, the client inside it is not. */
@Component
class GoodRabbitListenerBatch {
  private final MongoClient client;

  GoodRabbitListenerBatch(MongoClient client) {
    this.client = client;
  }

  @RabbitListener(queues = "orders")
  void orders(List<String> batch) {
    new Writer(client).write(batch);
  }

  private static class Writer {
    private final MongoCollection<Document> orders;

    Writer(MongoClient client) {
      orders = client.getDatabase("shop").getCollection("orders");
    }

    void write(List<String> batch) {
      orders.insertMany(batch.stream().map(Document::parse).toList());
    }
  }
}
