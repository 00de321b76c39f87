package clientnotclosed;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.crac.Core;
import org.crac.Resource;

/** Connections do not outlive a snapshot: the client is closed before it, and opened again behind it. */
public class GoodFunctionSnapshot implements RequestHandler<String, Long>, Resource {
  private MongoClient client;

  public GoodFunctionSnapshot() {
    client = MongoClients.create("mongodb://localhost:27017");
    Core.getGlobalContext().register(this);
  }

  @Override
  public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
    client.close();
  }

  @Override
  public void afterRestore(org.crac.Context<? extends Resource> context) {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @Override
  public Long handleRequest(String collection, Context context) {
    return client.getDatabase("shop").getCollection(collection).countDocuments();
  }
}
