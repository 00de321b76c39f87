package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.lifecycle.AutoCloseableManager;
import java.util.List;

/** Two variables take their values from each other: what is managed is the manager all the same. */
public class GoodManagerInTurn extends Application<Configuration> {
  @Override
  public void run(Configuration configuration, Environment environment) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    AutoCloseableManager manager = new AutoCloseableManager(client);
    AutoCloseableManager latest = manager;
    for (String name : List.of("orders", "customers")) {
      environment.getApplicationContext().setAttribute(name, client.getDatabase(name));
      manager = latest;
      latest = manager;
    }
    environment.lifecycle().manage(latest);
  }

  public static void main(String[] args) throws Exception {
    new GoodManagerInTurn().run(args);
  }
}
