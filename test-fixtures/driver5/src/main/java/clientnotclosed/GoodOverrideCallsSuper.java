package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.stereotype.Service;

/** The subclass overrides close() and goes on to the base class. */
@Service
class GoodOverrideCallsSuper extends GoodOverrideCallsSuperBase {
  @Override
  public void close() {
    System.out.println("closing");
    super.close();
  }
}

abstract class GoodOverrideCallsSuperBase implements AutoCloseable {
  protected final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  @Override
  public void close() {
    client.close();
  }
}
