package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** What the builder makes would close the client, and is dropped unclosed. */
class BadBuilderFromFactoryDropped implements AutoCloseable {
  private final MongoClient client;

  private BadBuilderFromFactoryDropped(Builder builder) {
    client = builder.client;
  }

  static Builder builder() {
    return new Builder();
  }

  long users() {
    return client.getDatabase("crm").getCollection("users").countDocuments();
  }

  @Override
  public void close() {
    client.close();
  }

  static final class Builder {
    private MongoClient client;

    Builder client(MongoClient client) {
      this.client = client;
      return this;
    }

    BadBuilderFromFactoryDropped build() {
      return new BadBuilderFromFactoryDropped(this);
    }
  }

  static class Report {
    long users(String uri) {
      MongoClient client = MongoClients.create(uri); // expect: ClientNotClosed
      return BadBuilderFromFactoryDropped.builder().client(client).build().users();
    }
  }
}
