package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import org.springframework.stereotype.Component;

/** Who tells a listener that a unit of work begins, in files without MongoDB, also tells it the end. */
@Component
class GoodCallbacksOfOneListener implements WorkListener {
  private final MongoClient client;
  private final ThreadLocal<ClientSession> sessions = new ThreadLocal<>();

  GoodCallbacksOfOneListener(MongoClient client) {
    this.client = client;
  }

  @Override
  public void begins(String work) {
    sessions.set(client.startSession());
  }

  @Override
  public void ends(String work) {
    try (ClientSession session = sessions.get()) {
      System.out.println(work);
    } finally {
      sessions.remove();
    }
  }
}

interface WorkListener {
  void begins(String work);

  void ends(String work);
}
