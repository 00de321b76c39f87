package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;

/** The thread local only shows the session while the transaction runs; who began it closes it. */
public class GoodSessionInThreadLocal {
  private static final ThreadLocal<ClientSession> CURRENT = new ThreadLocal<>();

  private final MongoClient client;

  public GoodSessionInThreadLocal(MongoClient client) {
    this.client = client;
  }

  public void inTransaction(Runnable work) {
    ClientSession session = client.startSession();
    CURRENT.set(session);
    try {
      session.startTransaction();
      work.run();
      session.commitTransaction();
    } catch (RuntimeException e) {
      session.abortTransaction();
      throw e;
    } finally {
      CURRENT.remove();
      session.close();
    }
  }

  public static ClientSession current() {
    return CURRENT.get();
  }
}
