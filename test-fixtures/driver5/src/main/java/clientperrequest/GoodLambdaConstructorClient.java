package clientperrequest;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;

/** The handler object is made once per execution environment: its constructor may open, and nobody can close. */
class GoodLambdaConstructorClient implements RequestHandler<Map<String, String>, Long> {
  private final MongoClient client;

  GoodLambdaConstructorClient() {
    client = MongoClients.create(System.getenv("MONGO_URI"));
  }

  @Override
  public Long handleRequest(Map<String, String> event, com.amazonaws.services.lambda.runtime.Context context) {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
