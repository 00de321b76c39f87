package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A session per request or per thread, closed when it ends. */
public class GoodSessionsInMap {
  private static final ThreadLocal<ClientSession> CURRENT = new ThreadLocal<>();

  private final MongoClient client;
  private final Map<String, ClientSession> open = new ConcurrentHashMap<>();

  public GoodSessionsInMap(MongoClient client) {
    this.client = client;
  }

  public void begin(String request) {
    ClientSession session = client.startSession();
    session.startTransaction();
    open.put(request, session);
  }

  public void end(String request) {
    ClientSession session = open.remove(request);
    if (session != null) {
      try {
        session.commitTransaction();
      } finally {
        session.close();
      }
    }
  }

  public void beginInThread() {
    ClientSession session = client.startSession();
    session.startTransaction();
    CURRENT.set(session);
  }

  public void endInThread() {
    try {
      CURRENT.get().commitTransaction();
    } finally {
      CURRENT.get().close();
      CURRENT.remove();
    }
  }
}
