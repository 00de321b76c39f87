package clientnotclosed;

import com.mongodb.DB;
import com.mongodb.MongoURI;
import java.net.UnknownHostException;

/** connectDB() returns the database and hides the client that it made. */
public class BadLegacyConnectDb {
  private final DB db;

  BadLegacyConnectDb(String uri) throws UnknownHostException {
    db = new MongoURI(uri).connectDB(); // expect: ClientNotClosed
  }

  long count() {
    return db.getCollection("orders").count();
  }
}
