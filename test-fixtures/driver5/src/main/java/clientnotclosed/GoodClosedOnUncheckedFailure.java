package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.ws.rs.WebApplicationException;

/** What can go wrong behind the opening is unchecked, and closes the client. */
public class GoodClosedOnUncheckedFailure implements AutoCloseable {
  private final MongoClient client;
  private final String branch;

  public GoodClosedOnUncheckedFailure(String uri, String database) {
    MongoClient opened = MongoClients.create(uri);
    try {
      branch = branchOf(opened.getDatabase(database));
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
    client = opened;
  }

  private static String branchOf(MongoDatabase database) {
    String name = database.getName();
    if (name.isEmpty()) {
      throw new WebApplicationException("no branch");
    }
    return name;
  }

  /** The branch. */
  public String branch() {
    return branch;
  }

  @Override
  public void close() {
    client.close();
  }
}
