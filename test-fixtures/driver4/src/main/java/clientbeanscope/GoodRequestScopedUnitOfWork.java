package clientbeanscope;

import com.mongodb.client.MongoClient;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** A unit of work for each request borrows the client and lets it go with the request. */
@Component
@RequestScope
public class GoodRequestScopedUnitOfWork {
  private final MongoClient client;
  private final List<Document> changes = new java.util.ArrayList<>();

  public GoodRequestScopedUnitOfWork(MongoClient client) {
    this.client = client;
  }

  public void add(Document change) {
    changes.add(change);
  }

  public void commit() {
    if (!changes.isEmpty()) {
      client.getDatabase("shop").getCollection("changes").insertMany(changes);
    }
  }
}
