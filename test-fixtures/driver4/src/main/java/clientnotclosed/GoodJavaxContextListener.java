package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

/** The javax generation of the context listener, with a static holder. */
public class GoodJavaxContextListener implements javax.servlet.ServletContextListener {
  private static MongoClient client;

  public static MongoDatabase shop() {
    return client.getDatabase("shop");
  }

  @Override
  public void contextInitialized(javax.servlet.ServletContextEvent event) {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @Override
  public void contextDestroyed(javax.servlet.ServletContextEvent event) {
    client.close();
  }
}
