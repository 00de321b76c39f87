package sessionnotclosed;

import com.mongodb.ClientSessionOptions;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The second argument of execute() closes it; a session of one's own is closed by its owner. */
class GoodSessionScopedClosed {
  private final MongoTemplate template;
  private final MongoClient client;

  GoodSessionScopedClosed(MongoTemplate template, MongoClient client) {
    this.template = template;
    this.client = client;
  }

  Document insert(Document order) {
    return template
        .withSession(ClientSessionOptions.builder().build())
        .execute(operations -> operations.insert(order, "orders"), ClientSession::close);
  }

  long count() {
    return template
        .withSession(() -> client.startSession())
        .execute(
            operations -> operations.getCollection("orders").countDocuments(),
            session -> session.close());
  }

  long countOwn() {
    try (ClientSession session = client.startSession()) {
      return template
          .withSession(() -> session)
          .execute(operations -> operations.getCollection("orders").countDocuments());
    }
  }
}
