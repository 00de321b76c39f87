package cursornotclosed;

import com.mongodb.DBCollection;
import com.mongodb.DBObject;
import java.util.List;

/** toArray(int) stops early and leaves the cursor open. */
public class BadToArrayMax {
  private final DBCollection orders;

  BadToArrayMax(DBCollection orders) {
    this.orders = orders;
  }

  List<DBObject> some() {
    return orders.find().toArray(10); // expect: CursorNotClosed
  }
}
