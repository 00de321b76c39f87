package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The same application without it. */
public class BadDropwizard2Unmanaged extends io.dropwizard.Application<io.dropwizard.Configuration> {
  @Override
  public void run(io.dropwizard.Configuration configuration, io.dropwizard.setup.Environment environment) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    environment.jersey().register(client.getDatabase("shop"));
  }
}
