package clientinloop;

import org.mongodb.morphia.Datastore;
import org.mongodb.morphia.Morphia;

/** A datastore for each tenant is a view on the client that was opened before the loop. */
public class GoodDatastorePerTenantInLoop {
  public static void main(String[] tenants) {
    Morphia morphia = new Morphia();
    try (com.mongodb.MongoClient client = new com.mongodb.MongoClient("localhost")) {
      for (String tenant : tenants) {
        Datastore store = morphia.createDatastore(client, "tenant_" + tenant);
        store.ensureIndexes();
      }
    }
  }
}
