package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A library's class: who constructs it with a list of clusters closes it. */
public class GoodLibraryOfClusters implements AutoCloseable {
  private final Map<String, MongoClient> clients = new HashMap<>();

  public GoodLibraryOfClusters(List<String> addresses) {
    for (String address : addresses) {
      clients.put(address, open(address));
    }
  }

  private static MongoClient open(String address) {
    return MongoClients.create(address);
  }

  public MongoClient client(String address) {
    return clients.get(address);
  }

  @Override
  public void close() {
    clients.values().forEach(MongoClient::close);
  }
}
