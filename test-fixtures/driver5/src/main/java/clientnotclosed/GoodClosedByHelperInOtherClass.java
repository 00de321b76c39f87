package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.Closeable;
import java.io.IOException;

/** A helper in another class closes whatever closeable it is given, without complaint. */
class GoodClosedByHelperInOtherClass {
  long count(String uri) {
    MongoClient client = MongoClients.create(uri);
    try {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    } finally {
      IoHelper.closeQuietly(client);
    }
  }
}

final class IoHelper {
  private IoHelper() {}

  static void closeQuietly(Closeable... all) {
    for (Closeable each : all) {
      if (each == null) {
        continue;
      }
      try {
        each.close();
      } catch (IOException e) {
        System.err.println(e.getMessage());
      }
    }
  }
}
