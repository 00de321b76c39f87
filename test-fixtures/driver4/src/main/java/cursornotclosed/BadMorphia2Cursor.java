package cursornotclosed;

/** iterator() of a Morphia 2 query is a cursor. */
public class BadMorphia2Cursor {
  private final dev.morphia.Datastore datastore;

  public BadMorphia2Cursor(dev.morphia.Datastore datastore) {
    this.datastore = datastore;
  }

  public Item firstItem() {
    dev.morphia.query.MorphiaCursor<Item> items = datastore.find(Item.class).iterator(); // expect: CursorNotClosed
    return items.hasNext() ? items.next() : null;
  }

  @dev.morphia.annotations.Entity
  static class Item {
    @dev.morphia.annotations.Id String id;
  }
}
