package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;

/** map() of a function runs per record of the stream. */
public class BadFlinkMap implements org.apache.flink.api.common.functions.MapFunction<String, String> {
  @Override
  public String map(String id) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
      return client.getDatabase("shop").getCollection("orders").find(Filters.eq("_id", id)).first().toJson();
    }
  }
}
