package clientinloop;

import com.mongodb.MongoClient;
import com.mongodb.ServerAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** The loop collects addresses; the client for all of them is made once, behind it. */
public class GoodHostsOfOneClient {
  static List<String> databases(String... hosts) throws UnknownHostException {
    List<ServerAddress> seeds = new ArrayList<ServerAddress>();
    for (String host : hosts) {
      seeds.add(new ServerAddress(host, 27017));
    }
    MongoClient mongo = new MongoClient(seeds);
    try {
      return mongo.getDatabaseNames();
    } finally {
      mongo.close();
    }
  }
}
