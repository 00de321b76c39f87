package clientperrequest.bad_enumconstants;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Constants with bodies, which alone have the method of the interface. */
public enum Sources implements Source {
  /** Asks the database. */
  LIVE {
    @Override
    public String name(String key) {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        return client.getDatabase("shop").getName() + key;
      }
    }
  },
  /** Asks nobody. */
  ECHO {
    @Override
    public String name(String key) {
      return key;
    }
  }
}
