package poolsizeunset;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Properties;

/** The options come from a file that is not there, if it has any. */
class GoodOptionsByChoice implements AutoCloseable {
  private final MongoClient client;

  GoodOptionsByChoice(Properties settings) {
    client = MongoClients.create(uri(settings));
  }

  private static String uri(Properties settings) {
    String database = settings.getProperty("database");
    String options = settings.getProperty("options");
    String path = database.isEmpty() ? "" : "/" + database;
    String query = options.isEmpty() ? "" : "?" + options;
    return "mongodb://" + settings.getProperty("hosts") + path + query;
  }

  @Override
  public void close() {
    client.close();
  }
}
