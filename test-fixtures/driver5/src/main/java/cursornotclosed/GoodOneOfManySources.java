package cursornotclosed;

import com.mongodb.client.MongoCollection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.bson.Document;

/** Rows of any source: what reads them knows nothing of cursors, and few sources have one. */
public class GoodOneOfManySources {
  /** A source of rows. */
  public interface Source {
    Iterator<Document> rows();
  }

  static final class Fixed implements Source {
    private final List<Document> rows;

    Fixed(List<Document> rows) {
      this.rows = rows;
    }

    @Override
    public Iterator<Document> rows() {
      return rows.iterator();
    }
  }

  static final class Empty implements Source {
    @Override
    public Iterator<Document> rows() {
      return Collections.emptyIterator();
    }
  }

  static final class Single implements Source {
    private final Document row;

    Single(Document row) {
      this.row = row;
    }

    @Override
    public Iterator<Document> rows() {
      return List.of(row).iterator();
    }
  }

  static final class Stored implements Source {
    private final MongoCollection<Document> rows;

    Stored(MongoCollection<Document> rows) {
      this.rows = rows;
    }

    @Override
    public Iterator<Document> rows() {
      return rows.find().iterator();
    }
  }

  /** Counts the rows of a source. */
  public static int count(Source source) {
    int count = 0;
    for (Iterator<Document> rows = source.rows(); rows.hasNext(); rows.next()) {
      count++;
    }
    return count;
  }
}
