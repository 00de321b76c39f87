package multipleclients.badtwoservices;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** This one comes first in order of the files. */
@Service
class Customers {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017/crm");

  @PreDestroy
  void close() {
    client.close();
  }
}
