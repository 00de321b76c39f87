package clientnotclosed;

import com.mongodb.MongoClient;
import com.mongodb.MongoClientURI;

/** A client class of one's own, kept for good: nobody ever closes it. */
public class BadClientSubclass extends MongoClient {
  private static BadClientSubclass shared;

  private BadClientSubclass(MongoClientURI uri) {
    super(uri);
  }

  /** The one client. */
  public static synchronized BadClientSubclass shared() {
    if (shared == null) {
      MongoClientURI uri = new MongoClientURI("mongodb://localhost:27017");
      shared = new BadClientSubclass(uri); // expect: ClientNotClosed "nothing closes it"
    }
    return shared;
  }
}
