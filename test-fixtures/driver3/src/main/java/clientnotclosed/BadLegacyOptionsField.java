package clientnotclosed;

import com.mongodb.MongoClient;
import com.mongodb.MongoClientOptions;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoDatabase;
import org.springframework.stereotype.Component;

/** A legacy client with options in a field of a component that closes nothing. */
@Component
public class BadLegacyOptionsField {
  private final MongoClient mongo;

  public BadLegacyOptionsField() {
    MongoClientOptions options = MongoClientOptions.builder().connectionsPerHost(20).build();
    mongo = new MongoClient(new ServerAddress("localhost"), options); // expect: ClientNotClosed
  }

  public MongoDatabase shop() {
    return mongo.getDatabase("shop");
  }
}
