package clientnotclosed;

import com.mongodb.client.MongoClients;
import java.util.LinkedHashMap;
import java.util.Map;

/** A registry of all kinds of parts; the hook closes those that can be closed. */
class GoodRegistryOfCloseables {
  private static final Map<String, Object> PARTS = new LinkedHashMap<>();

  public static void main(String[] args) throws Exception {
    PARTS.put("mongo", MongoClients.create("mongodb://localhost:27017"));
    PARTS.put("name", "shop");
    Runtime.getRuntime().addShutdownHook(new Thread(GoodRegistryOfCloseables::closeAll));
    Thread.currentThread().join();
  }

  private static void closeAll() {
    for (Object part : PARTS.values()) {
      if (part instanceof AutoCloseable closeable) {
        try {
          closeable.close();
        } catch (Exception e) {
          System.err.println(e.getMessage());
        }
      }
    }
  }
}
