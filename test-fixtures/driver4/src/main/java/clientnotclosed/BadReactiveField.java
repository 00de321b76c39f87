package clientnotclosed;

import org.springframework.stereotype.Component;

/** A reactive client in a field, without any shutdown. */
@Component
public class BadReactiveField {
  private final com.mongodb.reactivestreams.client.MongoClient client =
      com.mongodb.reactivestreams.client.MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed

  public com.mongodb.reactivestreams.client.MongoDatabase shop() {
    return client.getDatabase("shop");
  }
}
