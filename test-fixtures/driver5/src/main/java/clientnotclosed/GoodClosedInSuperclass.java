package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The base class owns the closing of a field that the subclass fills through super(..). */
@Service
class GoodClosedInSuperclass extends GoodClosedInSuperclassBase {
  GoodClosedInSuperclass(@Value("${mongo.uri}") String uri) {
    super(MongoClients.create(uri));
  }
}

abstract class GoodClosedInSuperclassBase implements AutoCloseable {
  protected final MongoClient client;

  protected GoodClosedInSuperclassBase(MongoClient client) {
    this.client = client;
  }

  @Override
  public void close() {
    client.close();
  }
}
