package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A project method that throws is called in the constructor after the opening. */
@Component
class BadHalfBuiltByProjectCall implements AutoCloseable {
  private final MongoClient client;
  private final String database;

  BadHalfBuiltByProjectCall(@Value("${mongo.uri}") String uri, @Value("${mongo.db}") String name) {
    client = MongoClients.create(uri); // expect: ClientNotClosed
    database = checked(name);
  }

  private static String checked(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("no database");
    }
    return name;
  }

  MongoDatabase database() {
    return client.getDatabase(database);
  }

  @Override
  public void close() {
    client.close();
  }
}
