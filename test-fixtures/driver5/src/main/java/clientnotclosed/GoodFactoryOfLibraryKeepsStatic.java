package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.Closeable;

/** Who calls the factory is not in these sources, and has the object to close. */
public class GoodFactoryOfLibraryKeepsStatic implements Closeable {
  private static MongoClient shared;

  private GoodFactoryOfLibraryKeepsStatic(String uri) {
    connect(uri);
  }

  private void connect(String uri) {
    if (shared == null) {
      shared = MongoClients.create(uri);
    }
  }

  public static GoodFactoryOfLibraryKeepsStatic open(String uri) {
    return new GoodFactoryOfLibraryKeepsStatic(uri);
  }

  public long orders() {
    return shared.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @Override
  public void close() {
    if (shared != null) {
      shared.close();
      shared = null;
    }
  }
}
