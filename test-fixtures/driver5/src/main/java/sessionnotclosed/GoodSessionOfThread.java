package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;

/** Each thread has its session from the start of a unit of work to its end, behind a getter. */
public class GoodSessionOfThread {
  private final MongoClient client;
  private final ThreadLocal<ClientSession> sessions = new ThreadLocal<>();

  public GoodSessionOfThread(MongoClient client) {
    this.client = client;
  }

  public void run(Runnable work) {
    begin();
    try {
      work.run();
    } catch (RuntimeException e) {
      abort();
      throw e;
    }
    commit();
  }

  public void begin() {
    ClientSession session = client.startSession();
    sessions.set(session);
    session.startTransaction();
  }

  public void commit() {
    try (ClientSession session = session()) {
      session.commitTransaction();
    } finally {
      sessions.remove();
    }
  }

  public void abort() {
    try (ClientSession session = this.session()) {
      session.abortTransaction();
    } finally {
      sessions.remove();
    }
  }

  ClientSession session() {
    return sessions.get();
  }
}
