package clientperrequest;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** The handler object is made once with its collection. */
public class GoodDisruptorBatch implements com.lmax.disruptor.EventHandler<Document> {
  private final MongoCollection<Document> events;
  private final List<Document> batch = new ArrayList<>();

  public GoodDisruptorBatch(MongoCollection<Document> events) {
    this.events = events;
  }

  @Override
  public void onEvent(Document event, long sequence, boolean endOfBatch) {
    batch.add(new Document(event));
    if (endOfBatch) {
      events.insertMany(batch);
      batch.clear();
    }
  }
}
