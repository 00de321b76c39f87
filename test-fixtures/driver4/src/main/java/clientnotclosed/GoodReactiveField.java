package clientnotclosed;

import javax.annotation.PreDestroy;
import org.springframework.stereotype.Component;

/** The same with @PreDestroy. */
@Component
public class GoodReactiveField {
  private final com.mongodb.reactivestreams.client.MongoClient client =
      com.mongodb.reactivestreams.client.MongoClients.create("mongodb://localhost:27017");

  public com.mongodb.reactivestreams.client.MongoDatabase shop() {
    return client.getDatabase("shop");
  }

  @PreDestroy
  public void close() {
    client.close();
  }
}
