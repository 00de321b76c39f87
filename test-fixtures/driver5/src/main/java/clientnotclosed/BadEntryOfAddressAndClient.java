package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a client gives is no client: the name that is returned leads nobody to the entry. */
class BadEntryOfAddressAndClient {
  String first(String host) {
    Map.Entry<String, MongoClient> server = Map.entry(host, MongoClients.create("mongodb://localhost:27017")); // expect: ClientNotClosed "is never closed"
    return server.getValue().listDatabaseNames().first();
  }

  String second() {
    List<MongoClient> servers = new ArrayList<>();
    servers.add(MongoClients.create("mongodb://localhost:27017")); // expect: ClientNotClosed "is never closed"
    return servers.get(0).listDatabaseNames().first();
  }
}
