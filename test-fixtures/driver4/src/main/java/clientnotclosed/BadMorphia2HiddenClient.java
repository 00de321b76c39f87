package clientnotclosed;

import org.springframework.stereotype.Component;

/** createDatastore(String) of Morphia 2 opens a client that nobody can reach. */
@Component
public class BadMorphia2HiddenClient {
  private final dev.morphia.Datastore datastore = dev.morphia.Morphia.createDatastore("shop"); // expect: ClientNotClosed

  public long count() {
    return datastore.getDatabase().getCollection("orders").countDocuments();
  }
}
