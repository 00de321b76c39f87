package clientnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** The session has its own check; the client is closed in any case. */
@Service
class GoodCloseBesideOtherNullCheck {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");
  private ClientSession session;

  synchronized void begin() {
    if (session == null) {
      session = client.startSession();
    }
    session.startTransaction();
  }

  @PreDestroy
  synchronized void shutdown() {
    if (session != null) {
      session.close();
    }
    client.close();
  }
}
