package sessionnotclosed;

/** A Morphia session is a session. */
public class BadMorphiaSession {
  private final dev.morphia.Datastore datastore;

  public BadMorphiaSession(dev.morphia.Datastore datastore) {
    this.datastore = datastore;
  }

  public void save(Object entity) {
    dev.morphia.transactions.MorphiaSession session = datastore.startSession(); // expect: SessionNotClosed
    session.save(entity);
  }
}
