package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.stereotype.Service;

/** The subclass overrides close() and forgets the client of its base class. */
@Service
class BadOverrideForgetsSuper extends BadOverrideForgetsSuperBase {
  @Override
  public void close() {
    System.out.println("closed");
  }
}

abstract class BadOverrideForgetsSuperBase implements AutoCloseable {
  protected final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed

  @Override
  public void close() {
    client.close();
  }
}
