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

/** Azure keeps static state, Google the function's object. */
public class GoodAzureAndGoogleFunctions {
  private static final MongoClient CLIENT = MongoClients.create(System.getenv("MONGO_URI"));

  @FunctionName("count")
  public HttpResponseMessage count(
      @HttpTrigger(name = "req", methods = {com.microsoft.azure.functions.HttpMethod.GET}) HttpRequestMessage<Optional<String>> request) {
    return request.createResponseBuilder(com.microsoft.azure.functions.HttpStatus.OK)
        .body(CLIENT.getDatabase("shop").getCollection("orders").countDocuments())
        .build();
  }

  static class Google implements HttpFunction {
    private final MongoClient client = MongoClients.create(System.getenv("MONGO_URI"));

    @Override
    public void service(com.google.cloud.functions.HttpRequest request, com.google.cloud.functions.HttpResponse response) throws IOException {
      response.getWriter().write("" + client.getDatabase("shop").getCollection("orders").countDocuments());
    }
  }
}
