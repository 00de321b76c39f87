package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A collector makes the clients of a map, whose values are closed. */
class GoodMapByCollector implements AutoCloseable {
  private final Map<String, MongoClient> clients;

  GoodMapByCollector(List<String> addresses) {
    clients =
        addresses.stream().collect(Collectors.toMap(Function.identity(), MongoClients::create));
  }

  String name(String address) {
    return clients.get(address).getDatabase("shop").getName();
  }

  @Override
  public void close() {
    clients.values().forEach(MongoClient::close);
  }

  public static void main(String[] args) {
    List<String> addresses = List.of("mongodb://localhost:27017", "mongodb://localhost:27018");
    try (GoodMapByCollector clients = new GoodMapByCollector(addresses)) {
      System.out.println(clients.name(addresses.get(0)));
    }
    Map<String, MongoClient> local =
        addresses.stream().collect(Collectors.toMap(a -> a, a -> MongoClients.create(a)));
    local.values().forEach(MongoClient::close);
  }
}
