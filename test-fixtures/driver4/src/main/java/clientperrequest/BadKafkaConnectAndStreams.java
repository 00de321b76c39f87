package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.Map;
import org.bson.Document;

/** put() of a sink task runs per batch, a mapper in a stream's topology per record. */
public class BadKafkaConnectAndStreams extends org.apache.kafka.connect.sink.SinkTask {
  @Override
  public String version() {
    return "1";
  }

  @Override
  public void start(Map<String, String> settings) {}

  @Override
  public void put(Collection<org.apache.kafka.connect.sink.SinkRecord> records) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
    records.forEach(r -> client.getDatabase("shop").getCollection("sink").insertOne(new Document("value", r.value())));
  }

  @Override
  public void stop() {}

  static void topology(org.apache.kafka.streams.kstream.KStream<String, String> orders) {
    orders.mapValues(order -> lookUp(order)).to("enriched"); // expect: ClientPerRequest
  }

  private static String lookUp(String order) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      return client.getDatabase("shop").getCollection("orders").find(Filters.eq("_id", order)).first().toJson();
    }
  }
}
