package sessionnotclosed;

/** withTransaction of Morphia closes its own session; startSession in a try. */
public class GoodMorphiaSession {
  private final dev.morphia.Datastore datastore;

  public GoodMorphiaSession(dev.morphia.Datastore datastore) {
    this.datastore = datastore;
  }

  public void save(Object entity) {
    datastore.withTransaction(session -> session.save(entity));
  }

  public void saveByHand(Object entity) {
    try (dev.morphia.transactions.MorphiaSession session = datastore.startSession()) {
      session.startTransaction();
      session.save(entity);
      session.commitTransaction();
    }
  }
}
