package clientcacheunbounded;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** A multimap of clients grows with each tenant. */
@Service
class BadMultimap {
  private final ListMultimap<String, MongoClient> clients = ArrayListMultimap.create();

  synchronized MongoClient open(String tenant) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017/?appName=" + tenant); // expect: ClientCacheUnbounded
    clients.put(tenant, client);
    return client;
  }

  @PreDestroy
  void close() {
    clients.values().forEach(MongoClient::close);
  }
}
