package clientperrequest;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** A Lambda function with a static null check in the handler: one client per execution environment. */
class GoodLambdaLazyStatic implements RequestHandler<String, Long> {
  private static MongoClient client;

  @Override
  public Long handleRequest(String event, com.amazonaws.services.lambda.runtime.Context context) {
    if (client == null) {
      client = MongoClients.create(System.getenv("MONGO_URI"));
    }
    return client.getDatabase("shop").getCollection(event).countDocuments();
  }
}
