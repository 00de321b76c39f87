package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.lifecycle.AutoCloseableManager;

/** Dropwizard's own manager of an AutoCloseable closes it when the server stops. */
public class GoodDropwizardEnvironmentManaged extends Application<Configuration> {
  @Override
  public void run(Configuration configuration, Environment environment) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    environment.lifecycle().manage(new AutoCloseableManager(client));
    environment.getApplicationContext().setAttribute("database", client.getDatabase("shop"));
  }

  public static void main(String[] args) throws Exception {
    new GoodDropwizardEnvironmentManaged().run(args);
  }
}
