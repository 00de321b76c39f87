package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayDeque;
import java.util.Queue;

/** What is idle waits in a queue, and the end takes one after the other out and closes it. */
class GoodQueueEmptiedAtTheEnd implements AutoCloseable {
  private final Queue<MongoClient> idle = new ArrayDeque<>();

  void add() {
    idle.add(MongoClients.create("mongodb://localhost:27017"));
  }

  @Override
  public void close() {
    MongoClient client;
    while ((client = idle.poll()) != null) {
      client.close();
    }
  }

  static String first() {
    try (GoodQueueEmptiedAtTheEnd clients = new GoodQueueEmptiedAtTheEnd()) {
      clients.add();
      MongoClient client = clients.idle.peek();
      return client == null ? null : client.listDatabaseNames().first();
    }
  }
}
