package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;

/** open() and close() of a rich function run once per task. */
public class GoodFlinkRichMap extends org.apache.flink.api.common.functions.RichMapFunction<String, String> {
  private transient MongoClient client;

  @Override
  public void open(org.apache.flink.configuration.Configuration parameters) {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @Override
  public String map(String id) {
    return client.getDatabase("shop").getCollection("orders").find(Filters.eq("_id", id)).first().toJson();
  }

  @Override
  public void close() {
    if (client != null) {
      client.close();
    }
  }
}
