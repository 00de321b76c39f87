package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;
import org.springframework.batch.item.ExecutionContext;
import org.springframework.batch.item.ItemStreamReader;

/** Spring Batch calls open before the step and close after it, failed or not. */
public class GoodBatchReaderLifecycle implements ItemStreamReader<Document> {
  private final MongoCollection<Document> accounts;
  private MongoCursor<Document> cursor;

  public GoodBatchReaderLifecycle(MongoCollection<Document> accounts) {
    this.accounts = accounts;
  }

  @Override
  public void open(ExecutionContext context) {
    cursor = accounts.find().skip(context.getInt("read", 0)).cursor();
  }

  @Override
  public Document read() {
    return cursor.hasNext() ? cursor.next() : null;
  }

  @Override
  public void close() {
    if (cursor != null) {
      cursor.close();
      cursor = null;
    }
  }
}
