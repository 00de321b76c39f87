package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Dropwizard 2: an anonymous Managed handed to the life cycle. */
public class GoodDropwizard2Managed extends io.dropwizard.Application<io.dropwizard.Configuration> {
  @Override
  public void run(io.dropwizard.Configuration configuration, io.dropwizard.setup.Environment environment) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    environment.lifecycle().manage(new io.dropwizard.lifecycle.Managed() {
      @Override
      public void start() {}

      @Override
      public void stop() {
        client.close();
      }
    });
  }
}
