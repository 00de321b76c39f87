package multipleclients.badtwoservices;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** Another client to the same server, under another name of it. */
@Service
class Orders {
  private final MongoClient client = MongoClients.create(Database.URI); // expect: MultipleClients "one of 2"

  @PreDestroy
  void close() {
    client.close();
  }
}
