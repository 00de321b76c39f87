package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.function.Supplier;

/** The helper runs what it is given; who gives it something that opens a client has to close that. */
class BadOpenedByGivenReference {
  private static <T> T timed(Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get(); // expect: ClientNotClosed "count"
    System.out.println(System.nanoTime() - start);
    return result;
  }

  long count() {
    MongoClient client = timed(MongoClients::create);
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
