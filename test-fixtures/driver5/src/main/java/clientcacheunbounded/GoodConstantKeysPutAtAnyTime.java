package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/** Two keys, both constants of the class, can never be more than two clients. */
@Service
class GoodConstantKeysPutAtAnyTime implements DisposableBean {
  private static final Object READ = new Object();
  private static final Object WRITE = new Object();

  private final Map<Object, MongoClient> clients = new ConcurrentHashMap<>();

  MongoDatabase forReading() {
    return clients
        .computeIfAbsent(
            READ,
            key -> MongoClients.create("mongodb://localhost:27017/?readPreference=secondary"))
        .getDatabase("shop");
  }

  MongoDatabase forWriting() {
    return clients
        .computeIfAbsent(WRITE, key -> MongoClients.create("mongodb://localhost:27017/?w=majority"))
        .getDatabase("shop");
  }

  @Override
  public void destroy() {
    clients.values().forEach(MongoClient::close);
  }
}
