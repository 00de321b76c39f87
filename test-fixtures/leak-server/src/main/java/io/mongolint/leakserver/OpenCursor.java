package io.mongolint.leakserver;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;

/** A result that has not been read to its end. */
final class OpenCursor {
  /** How often a change stream may be asked once it has no more to give. */
  private static final int PATIENCE = 3;

  private final List<Document> rest;
  private final Object session;
  private final boolean endless;
  private int asked;

  /**
   * A cursor.
   *
   * @param rest what comes after the first batch
   * @param session the identity of the session that its command bore, or null
   * @param endless whether it stays open when there is nothing more, as a change stream does
   */
  OpenCursor(List<Document> rest, Object session, boolean endless) {
    this.rest = new ArrayList<>(rest);
    this.session = session;
    this.endless = endless;
  }

  Object session() {
    return session;
  }

  /** The next documents. */
  synchronized List<Document> next(int count) {
    asked++;
    List<Document> batch = new ArrayList<>(rest.subList(0, Math.min(count, rest.size())));
    rest.subList(0, batch.size()).clear();
    return batch;
  }

  /** Whether the server forgets it by itself. */
  synchronized boolean exhausted() {
    return rest.isEmpty() && !endless;
  }

  /** Whether a change stream has been asked in vain for long enough. */
  synchronized boolean waitsInVain() {
    return endless && asked > PATIENCE;
  }
}
