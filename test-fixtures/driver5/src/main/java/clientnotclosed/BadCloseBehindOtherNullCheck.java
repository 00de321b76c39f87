package clientnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** The client is closed only together with a session, and there is a session only after the first transaction. */
@Service
class BadCloseBehindOtherNullCheck {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
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
      client.close();
    }
  }
}
