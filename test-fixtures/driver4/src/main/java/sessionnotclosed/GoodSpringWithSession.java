package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** withSession(..).execute(.., closer) is told what to do at the end. */
public class GoodSpringWithSession {
  private final MongoTemplate template;
  private final MongoClient client;

  public GoodSpringWithSession(MongoTemplate template, MongoClient client) {
    this.template = template;
    this.client = client;
  }

  public Document save(Document row) {
    return template.withSession(() -> client.startSession()).execute(action -> action.insert(row), ClientSession::close);
  }
}
