package clientinloop;

import com.mongodb.MongoClient;
import com.mongodb.ServerAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** The loop collects addresses; the one client over all of them is opened behind it. */
public class GoodSeedListFromLoop {
  public static void main(String[] args) throws UnknownHostException {
    List<ServerAddress> seeds = new ArrayList<ServerAddress>();
    for (String host : new String[] {"localhost"}) {
      seeds.add(new ServerAddress(host, 27017));
    }
    MongoClient client = new MongoClient(seeds);
    try {
      System.out.println(client.getDB("shop").getCollection("orders").count());
    } finally {
      client.close();
    }
  }
}
