package cursornotclosed;

import com.mongodb.Cursor;
import com.mongodb.DBCollection;
import com.mongodb.DBObject;
import com.mongodb.ParallelScanOptions;
import java.util.List;

/** parallelScan opens a whole list of cursors; none is closed. */
public class BadParallelScan {
  private final DBCollection rows;

  public BadParallelScan(DBCollection rows) {
    this.rows = rows;
  }

  public DBObject first() {
    List<Cursor> cursors = rows.parallelScan(ParallelScanOptions.builder().numCursors(4).build()); // expect: CursorNotClosed
    for (Cursor cursor : cursors) {
      if (cursor.hasNext()) {
        return cursor.next();
      }
    }
    return null;
  }
}
