package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Collection;
import java.util.Map;
import org.bson.Document;

/** start() and stop() are a pair, once per task. */
public class GoodKafkaConnectTask extends org.apache.kafka.connect.sink.SinkTask {
  private MongoClient client;

  @Override
  public String version() {
    return "1";
  }

  @Override
  public void start(Map<String, String> settings) {
    client = MongoClients.create(settings.get("mongo.uri"));
  }

  @Override
  public void put(Collection<org.apache.kafka.connect.sink.SinkRecord> records) {
    records.forEach(r -> client.getDatabase("shop").getCollection("sink").insertOne(new Document("value", r.value())));
  }

  @Override
  public void stop() {
    client.close();
  }
}
