package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A session per request, taken out of the map at the end and never closed. */
public class BadSessionsInMap {
  private final MongoClient client;
  private final Map<String, ClientSession> open = new ConcurrentHashMap<>();

  public BadSessionsInMap(MongoClient client) {
    this.client = client;
  }

  public void begin(String request) {
    ClientSession session = client.startSession(); // expect: SessionNotClosed
    session.startTransaction();
    open.put(request, session);
  }

  public void end(String request) {
    ClientSession session = open.remove(request);
    if (session != null) {
      session.commitTransaction();
    }
  }
}
