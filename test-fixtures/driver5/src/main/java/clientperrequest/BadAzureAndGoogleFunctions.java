package clientperrequest;

import com.google.cloud.functions.HttpFunction;
import com.microsoft.azure.functions.HttpRequestMessage;
import com.microsoft.azure.functions.HttpResponseMessage;
import com.microsoft.azure.functions.annotation.FunctionName;
import com.microsoft.azure.functions.annotation.HttpTrigger;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.util.Optional;

/** Azure makes the function's object per invocation, so its fields too; Google's object lives on, its method runs per event. */
public class BadAzureAndGoogleFunctions {
  private final MongoClient client = MongoClients.create(System.getenv("MONGO_URI")); // expect: ClientPerRequest

  @FunctionName("count")
  public HttpResponseMessage count(
      @HttpTrigger(name = "req", methods = {com.microsoft.azure.functions.HttpMethod.GET}) HttpRequestMessage<Optional<String>> request) {
    try (client) {
      return request.createResponseBuilder(com.microsoft.azure.functions.HttpStatus.OK)
          .body(client.getDatabase("shop").getCollection("orders").countDocuments())
          .build();
    }
  }

  static class Google implements HttpFunction {
    @Override
    public void service(com.google.cloud.functions.HttpRequest request, com.google.cloud.functions.HttpResponse response) throws IOException {
      MongoClient client = MongoClients.create(System.getenv("MONGO_URI")); // expect: ClientPerRequest, ClientNotClosed
      response.getWriter().write("" + client.getDatabase("shop").getCollection("orders").countDocuments());
    }
  }
}
