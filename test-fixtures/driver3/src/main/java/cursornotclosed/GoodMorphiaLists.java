package cursornotclosed;

import java.util.List;
import org.mongodb.morphia.Datastore;

/** asList() and get() of a Morphia query close for themselves. */
public class GoodMorphiaLists {
  private final Datastore datastore;

  public GoodMorphiaLists(Datastore datastore) {
    this.datastore = datastore;
  }

  public List<Order> open() {
    return datastore.createQuery(Order.class).field("state").equal("open").asList();
  }

  public Order any() {
    return datastore.createQuery(Order.class).get();
  }

  static class Order {
    String state;
  }
}
