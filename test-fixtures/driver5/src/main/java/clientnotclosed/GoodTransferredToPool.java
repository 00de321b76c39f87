package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayDeque;
import java.util.Deque;

/** The client goes to a stack of resources, which end in the order opposite to their making. */
public class GoodTransferredToPool {
  public static void main(String[] args) throws Exception {
    try (ResourceStack stack = new ResourceStack()) {
      MongoClient client = stack.push(MongoClients.create("mongodb://localhost:27017"));
      client.getDatabase("shop").getCollection("carts").drop();
    }
  }
}

class ResourceStack implements AutoCloseable {
  private final Deque<AutoCloseable> resources = new ArrayDeque<>();

  <T extends AutoCloseable> T push(T resource) {
    resources.push(resource);
    return resource;
  }

  @Override
  public void close() throws Exception {
    while (!resources.isEmpty()) {
      resources.pop().close();
    }
  }
}
