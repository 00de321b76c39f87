package cursornotclosed;

import com.mongodb.DBCollection;
import com.mongodb.DBCursor;
import com.mongodb.DBObject;
import java.io.Closeable;
import java.io.IOException;

/** The project's own closeQuietly, called in finally, closes whatever Closeable it is given. */
public class GoodCloseQuietlyUtility {
  private final DBCollection invoices;

  GoodCloseQuietlyUtility(DBCollection invoices) {
    this.invoices = invoices;
  }

  long total() {
    long total = 0;
    DBCursor cursor = invoices.find();
    try {
      while (cursor.hasNext()) {
        DBObject invoice = cursor.next();
        total += ((Number) invoice.get("cents")).longValue();
      }
      return total;
    } finally {
      InvoiceIo.closeQuietly(cursor);
    }
  }
}

final class InvoiceIo {
  private InvoiceIo() {}

  static void closeQuietly(Closeable closeable) {
    if (closeable != null) {
      try {
        closeable.close();
      } catch (IOException e) {
        System.err.println("close failed: " + e.getMessage());
      }
    }
  }
}
