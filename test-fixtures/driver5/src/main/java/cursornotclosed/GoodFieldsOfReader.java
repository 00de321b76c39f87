package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;
import org.springframework.batch.item.ItemStreamReader;

/** A reader object with open() and close(): the cursor is a field that close() closes, and Batch calls both. */
class GoodFieldsOfReader implements ItemStreamReader<Document> {
  private final MongoCollection<Document> rows;
  private MongoCursor<Document> cursor;

  GoodFieldsOfReader(MongoCollection<Document> rows) {
    this.rows = rows;
  }

  @Override
  public void open(org.springframework.batch.item.ExecutionContext context) {
    cursor = rows.find().batchSize(500).iterator();
  }

  @Override
  public Document read() {
    return cursor.hasNext() ? cursor.next() : null;
  }

  @Override
  public void close() {
    if (cursor != null) {
      cursor.close();
    }
  }
}
