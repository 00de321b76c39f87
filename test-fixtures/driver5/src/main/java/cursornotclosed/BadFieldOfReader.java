package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;
import org.springframework.batch.item.ItemStreamReader;

/** The same reader with an empty close(). */
class BadFieldOfReader implements ItemStreamReader<Document> {
  private final MongoCollection<Document> rows;
  private MongoCursor<Document> cursor;

  BadFieldOfReader(MongoCollection<Document> rows) {
    this.rows = rows;
  }

  @Override
  public void open(org.springframework.batch.item.ExecutionContext context) {
    cursor = rows.find().batchSize(500).iterator(); // expect: CursorNotClosed
  }

  @Override
  public Document read() {
    return cursor.hasNext() ? cursor.next() : null;
  }

  @Override
  public void close() {
    cursor = null;
  }
}
