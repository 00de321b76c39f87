package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** closeAll takes any number of resources and closes each that is there. */
public class GoodVarargsCloseAll {
  static void copy(String name) throws Exception {
    MongoClient source = null;
    MongoClient target = null;
    try {
      source = MongoClients.create("mongodb://localhost:27017/?appName=source");
      target = MongoClients.create("mongodb://localhost:27017/?appName=target");
      for (Document each : source.getDatabase("shop").getCollection(name).find()) {
        target.getDatabase("copy").getCollection(name).insertOne(each);
      }
    } finally {
      closeAll(source, target);
    }
  }

  private static void closeAll(AutoCloseable... resources) throws Exception {
    for (AutoCloseable resource : resources) {
      if (resource != null) {
        resource.close();
      }
    }
  }
}
