package clientperrequest;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/** AWS Lambda freezes the process between events, it does not close what handleRequest opened. */
class BadLambdaHandleRequest implements RequestHandler<Map<String, String>, Long> {
  @Override
  public Long handleRequest(Map<String, String> event, com.amazonaws.services.lambda.runtime.Context context) {
    MongoClient client = MongoClients.create(System.getenv("MONGO_URI")); // expect: ClientPerRequest, ClientNotClosed
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  static class Export implements RequestStreamHandler {
    @Override
    public void handleRequest(InputStream in, OutputStream out, com.amazonaws.services.lambda.runtime.Context context) throws IOException {
      try (MongoClient client = MongoClients.create(System.getenv("MONGO_URI"))) { // expect: ClientPerRequest
        out.write(client.getDatabase("shop").getCollection("orders").find().first().toJson().getBytes());
      }
    }
  }
}
