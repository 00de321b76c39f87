package cursornotclosed;

/** In a try; and first(), which closes for itself. */
public class GoodMorphia2Cursor {
  private final dev.morphia.Datastore datastore;

  public GoodMorphia2Cursor(dev.morphia.Datastore datastore) {
    this.datastore = datastore;
  }

  public Thing any() {
    try (dev.morphia.query.MorphiaCursor<Thing> things = datastore.find(Thing.class).iterator()) {
      return things.hasNext() ? things.next() : null;
    }
  }

  public Thing first() {
    return datastore.find(Thing.class).first();
  }

  @dev.morphia.annotations.Entity
  static class Thing {
    @dev.morphia.annotations.Id String id;
  }
}
