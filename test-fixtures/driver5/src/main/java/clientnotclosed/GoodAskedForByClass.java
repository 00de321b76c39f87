package clientnotclosed;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Singleton;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The injector is asked by its class for what closes everything. */
class GoodAskedForByClass {
  @Singleton
  static class Cleanup {
    private final List<Closeable> all = new ArrayList<>();

    void add(Closeable each) {
      all.add(each);
    }

    void run() throws IOException {
      for (Closeable each : all) {
        each.close();
      }
    }
  }

  static class Orders {
    private final Cleanup cleanup;

    @Inject
    Orders(Cleanup cleanup) {
      this.cleanup = cleanup;
    }

    long count() {
      MongoClient client = MongoClients.create("mongodb://localhost:27017");
      cleanup.add(client);
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }

  public static void main(String[] args) throws IOException {
    Injector injector = Guice.createInjector(new AbstractModule() {});
    try {
      System.out.println(injector.getInstance(Orders.class).count());
    } finally {
      injector.getInstance(Cleanup.class).run();
    }
  }
}
