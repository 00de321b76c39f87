package clientnotclosed;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.util.Map;

/** A serverless function's static client: its runtime freezes the process and has no shutdown callback. */
class GoodLambdaStaticClient implements RequestHandler<Map<String, String>, String> {
  private static final MongoClient CLIENT = MongoClients.create("mongodb://localhost:27017");

  @Override
  public String handleRequest(Map<String, String> event, com.amazonaws.services.lambda.runtime.Context context) {
    return CLIENT.getDatabase("shop").getCollection("orders").find(Filters.eq("_id", event.get("id"))).first().toJson();
  }
}
