package cursornotclosed;

import com.mongodb.Cursor;
import com.mongodb.DBCollection;
import com.mongodb.ParallelScanOptions;
import java.util.List;

/** Each of them in its own try. */
public class GoodParallelScan {
  private final DBCollection rows;

  public GoodParallelScan(DBCollection rows) {
    this.rows = rows;
  }

  public int size() {
    int n = 0;
    List<Cursor> cursors = rows.parallelScan(ParallelScanOptions.builder().numCursors(4).build());
    try {
      for (Cursor cursor : cursors) {
        while (cursor.hasNext()) {
          n += cursor.next().keySet().size();
        }
      }
    } finally {
      cursors.forEach(Cursor::close);
    }
    return n;
  }
}
