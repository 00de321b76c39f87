package sessionnotclosed;

import com.mongodb.ClientSessionOptions;
import com.mongodb.client.MongoClient;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** execute() with one argument leaves the session open that withSession() made. */
class BadSessionScopedNotClosed {
  private final MongoTemplate template;
  private final MongoClient client;

  BadSessionScopedNotClosed(MongoTemplate template, MongoClient client) {
    this.template = template;
    this.client = client;
  }

  Document insert(Document order) {
    return template
        .withSession(ClientSessionOptions.builder().build()) // expect@-1: SessionNotClosed
        .execute(operations -> operations.insert(order, "orders"));
  }

  long count() {
    return template
        .withSession(() -> client.startSession()) // expect@-1: SessionNotClosed
        .execute(operations -> operations.getCollection("orders").countDocuments());
  }
}
