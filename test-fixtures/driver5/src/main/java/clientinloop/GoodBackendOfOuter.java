package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.bson.Document;

/** Each batch has an object of its own; the backend that opens at first use is the sink's. */
public class GoodBackendOfOuter {
  private Backend backend;

  /** Begins with a backend. */
  public void begin(String uri) {
    backend = new Backend(uri);
  }

  /** Stores what came in. */
  public void store(List<Document> readings) {
    for (Document reading : readings) {
      Batch batch = new Batch(reading);
      batch.persist();
    }
  }

  /** Ends it. */
  public void stop() {
    backend.close();
  }

  private final class Batch {
    private final Document reading;

    Batch(Document reading) {
      this.reading = reading;
    }

    void persist() {
      backend.database().getCollection("readings").insertOne(reading);
    }
  }

  private static final class Backend {
    private final String uri;
    private MongoClient client;

    Backend(String uri) {
      this.uri = uri;
    }

    MongoDatabase database() {
      if (client == null) {
        client = MongoClients.create(uri);
      }
      return client.getDatabase("plant");
    }

    void close() {
      if (client != null) {
        client.close();
        client = null;
      }
    }
  }

  /** Runs the sink. */
  public static void main(String[] args) {
    GoodBackendOfOuter sink = new GoodBackendOfOuter();
    sink.begin(args[0]);
    try {
      sink.store(List.of(new Document("t", 21), new Document("t", 22)));
    } finally {
      sink.stop();
    }
  }
}
