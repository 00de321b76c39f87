package clientnotclosed;

import com.mongodb.MongoClient;
import com.mongodb.MongoClientOptions;
import com.mongodb.ServerAddress;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;

/** Two clients, one for each region, are kept in a map that the hook empties and closes. */
public final class GoodClosedByIteratingMap {
  enum Region {
    EUROPE,
    ASIA
  }

  private static final Map<Region, MongoClient> CLIENTS = new EnumMap<>(Region.class);

  private GoodClosedByIteratingMap() {}

  static void start() {
    MongoClientOptions options = MongoClientOptions.builder().connectionsPerHost(20).build();
    CLIENTS.put(
        Region.EUROPE, new MongoClient(new ServerAddress("eu.example.com"), options));
    CLIENTS.put(Region.ASIA, new MongoClient(new ServerAddress("asia.example.com"), options));
    Runtime.getRuntime().addShutdownHook(new Thread(GoodClosedByIteratingMap::stop));
  }

  static MongoClient of(Region region) {
    return CLIENTS.get(region);
  }

  private static void stop() {
    Iterator<Map.Entry<Region, MongoClient>> all = CLIENTS.entrySet().iterator();
    while (all.hasNext()) {
      MongoClient client = all.next().getValue();
      all.remove();
      client.close();
    }
  }
}
