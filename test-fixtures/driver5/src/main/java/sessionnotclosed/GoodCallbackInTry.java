package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Closed whatever the work does; or handed on for good, and closed here only if that fails. */
public class GoodCallbackInTry {
  private final MongoClient client;

  public GoodCallbackInTry(MongoClient client) {
    this.client = client;
  }

  public void inTransaction(Consumer<ClientSession> work) {
    ClientSession session = client.startSession();
    try {
      session.startTransaction();
      work.accept(session);
      session.commitTransaction();
    } finally {
      session.close();
    }
  }

  public void begin(String id, BiConsumer<String, ClientSession> registry) {
    ClientSession session = client.startSession();
    try {
      registry.accept(id, session);
      session.startTransaction();
    } catch (RuntimeException e) {
      session.close();
      throw e;
    }
  }
}
