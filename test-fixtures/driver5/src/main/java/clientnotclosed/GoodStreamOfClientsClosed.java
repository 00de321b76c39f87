package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.stream.Stream;

/** Two clients in a list made by a stream of two addresses, closed by the loop in finally. */
public class GoodStreamOfClientsClosed {
  public static void main(String[] args) {
    List<MongoClient> clients =
        Stream.of("mongodb://localhost:27017/?appName=a", "mongodb://localhost:27017/?appName=b")
            .map(MongoClients::create)
            .toList();
    try {
      for (MongoClient client : clients) {
        System.out.println(client.getDatabase("shop").getName());
      }
    } finally {
      clients.forEach(MongoClient::close);
    }
  }
}
