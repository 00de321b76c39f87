package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import java.util.function.Consumer;

/** The work only borrows the session; when the commit fails, nothing closes it. */
public class BadCallbackThenCommit {
  private final MongoClient client;

  public BadCallbackThenCommit(MongoClient client) {
    this.client = client;
  }

  public void inTransaction(Consumer<ClientSession> work) {
    ClientSession session = client.startSession(); // expect: SessionNotClosed "only when nothing is thrown"
    session.startTransaction();
    work.accept(session);
    session.commitTransaction();
    session.close();
  }
}
