package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.stereotype.Service;

/** A default method of an interface closes what the implementation hands out. */
@Service
class GoodDefaultMethodCloses implements GoodDefaultMethodClosesHost {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  @Override
  public MongoClient client() {
    return client;
  }
}

interface GoodDefaultMethodClosesHost extends AutoCloseable {
  MongoClient client();

  @Override
  default void close() {
    client().close();
  }
}
