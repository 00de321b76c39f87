package shutdownhookskipped;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** Nothing here is closed at shutdown. */
class GoodNoClient {
  private final MongoCollection<Document> jobs;

  GoodNoClient(MongoCollection<Document> jobs) {
    this.jobs = jobs;
  }

  void abort() {
    jobs.insertOne(new Document("state", "aborted"));
    Runtime.getRuntime().halt(3);
  }
}
