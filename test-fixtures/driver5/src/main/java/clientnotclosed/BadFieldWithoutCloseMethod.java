package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The service keeps a client and has no method that could close it. */
@Service
class BadFieldWithoutCloseMethod {
  private final MongoClient client;

  BadFieldWithoutCloseMethod(@Value("${mongo.uri}") String uri) {
    this.client = MongoClients.create(uri); // expect: ClientNotClosed "BadFieldWithoutCloseMethod"
  }

  MongoDatabase shop() {
    return client.getDatabase("shop");
  }
}
