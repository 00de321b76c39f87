package clientperrequest;

import com.mongodb.MongoException;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.source.SourceTask;
import org.bson.Document;

/** One thread polls: when reading has failed, it closes what it has and opens it again. */
public class GoodSourceTaskRestarts extends SourceTask {
  private MongoClient client;
  private MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor;

  @Override
  public String version() {
    return "1";
  }

  @Override
  public void start(Map<String, String> properties) {
    open();
  }

  @Override
  public List<SourceRecord> poll() {
    try {
      ChangeStreamDocument<Document> change = cursor.tryNext();
      return change == null
          ? null
          : List.of(new SourceRecord(null, null, "orders", null, change.getResumeToken().toJson()));
    } catch (MongoException e) {
      stop();
      open();
      return null;
    }
  }

  private void open() {
    client = MongoClients.create("mongodb://localhost:27017");
    cursor = client.getDatabase("shop").getCollection("orders").watch().cursor();
  }

  @Override
  public void stop() {
    if (cursor != null) {
      cursor.close();
      cursor = null;
    }
    if (client != null) {
      client.close();
      client = null;
    }
  }
}
