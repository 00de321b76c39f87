package clientperrequest.bad_wrapperinothermodule.search;

import clientperrequest.bad_wrapperinothermodule.store.MongoStore;

/** Knows no driver type at all: its store does. */
public class VectorIndex {
  private final MongoStore store = new MongoStore("vectors");

  public void put(String page, String text) {
    store.save(page, text);
  }
}
