package cursornotclosed;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.bson.Document;

/** An Iterable of the project's own over a list that was read before; leaving its loop leaks nothing. */
public class GoodIterableInterface implements Iterable<Document> {
  private final List<Document> rows;

  GoodIterableInterface(MongoCollection<Document> collection) {
    rows = collection.find().limit(100).into(new ArrayList<>());
  }

  @Override
  public Iterator<Document> iterator() {
    return rows.iterator();
  }

  static Document firstOpen(MongoCollection<Document> tickets) {
    for (Document ticket : new GoodIterableInterface(tickets)) {
      if (ticket.getBoolean("open", false)) {
        return ticket;
      }
    }
    return null;
  }
}
