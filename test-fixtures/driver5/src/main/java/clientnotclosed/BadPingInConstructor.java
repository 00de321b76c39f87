package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When the ping fails there is no object yet that somebody could close, and the pool stays. */
@Component
class BadPingInConstructor implements AutoCloseable {
  private final MongoClient client;

  BadPingInConstructor(@Value("${mongo.uri}") String uri) {
    client = MongoClients.create(uri); // expect: ClientNotClosed
    client.getDatabase("admin").runCommand(new Document("ping", 1));
  }

  @Override
  public void close() {
    client.close();
  }
}
