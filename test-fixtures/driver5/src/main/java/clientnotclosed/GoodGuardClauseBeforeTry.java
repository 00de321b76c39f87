package clientnotclosed;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Properties;

/** All that can go wrong in the settings goes wrong before the client is opened. */
public class GoodGuardClauseBeforeTry {
  static long count(Properties properties) {
    String uri = properties.getProperty("uri");
    if (uri == null || uri.isBlank()) {
      throw new IllegalArgumentException("no uri");
    }
    int limit = Integer.parseInt(properties.getProperty("pool", "5"));
    MongoClientSettings settings =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .applyToConnectionPoolSettings(pool -> pool.maxSize(limit))
            .build();
    try (var client = MongoClients.create(settings)) {
      return count(client);
    }
  }

  private static long count(MongoClient client) {
    return client.getDatabase("shop").getCollection("orders").estimatedDocumentCount();
  }
}
