package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The client goes through a builder that a static method makes, into an object that closes it. */
class GoodBuilderFromFactoryOwnsClient implements AutoCloseable {
  private final MongoClient client;
  private final String database;

  private GoodBuilderFromFactoryOwnsClient(Builder builder) {
    client = builder.client;
    database = builder.database;
  }

  static Builder builder() {
    return new Builder();
  }

  long users() {
    return client.getDatabase(database).getCollection("users").countDocuments();
  }

  @Override
  public void close() {
    client.close();
  }

  static final class Builder {
    private MongoClient client;
    private String database;

    Builder client(MongoClient client) {
      this.client = client;
      return this;
    }

    Builder database(String database) {
      this.database = database;
      return this;
    }

    GoodBuilderFromFactoryOwnsClient build() {
      return new GoodBuilderFromFactoryOwnsClient(this);
    }
  }

  static class Report {
    long users(String uri) {
      try (GoodBuilderFromFactoryOwnsClient store =
          GoodBuilderFromFactoryOwnsClient.builder()
              .client(MongoClients.create(uri))
              .database("crm")
              .build()) {
        return store.users();
      }
    }
  }
}
