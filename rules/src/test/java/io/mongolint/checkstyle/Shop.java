package io.mongolint.checkstyle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small project on disk: a store that opens a client, and a handler that uses the store. */
final class Shop {
  /** Sets all that rules on settings look for, so that their findings are no part of the tests. */
  private static final String TARGET =
      "\"mongodb://localhost/?maxPoolSize=20&serverSelectionTimeoutMS=5000&connectTimeoutMS=5000"
          + "&socketTimeoutMS=5000&waitQueueTimeoutMS=5000\"";

  /** A store that opens a client each time one is made. */
  static final String OPENING_STORE =
      """
      package shop;

      import com.mongodb.client.MongoClient;
      import com.mongodb.client.MongoClients;

      public class Store implements AutoCloseable {
        private final MongoClient client = MongoClients.create("mongodb://localhost");

        public long count() {
          return client.getDatabase("shop").getCollection("orders").countDocuments();
        }

        @Override
        public void close() {
          client.close();
        }
      }
      """
          .replace("\"mongodb://localhost\"", TARGET);

  /** A store that is given its client. */
  static final String CAREFUL_STORE =
      OPENING_STORE.replace(
          "private final MongoClient client = MongoClients.create(" + TARGET + ");",
          "private final MongoClient client = Clients.shared();");

  /** The class that has that client. */
  static final String CLIENTS =
      """
      package shop;

      import com.mongodb.client.MongoClient;
      import com.mongodb.client.MongoClients;

      final class Clients {
        private static final MongoClient SHARED = MongoClients.create("mongodb://localhost");

        static {
          Runtime.getRuntime().addShutdownHook(new Thread(SHARED::close));
        }

        static MongoClient shared() {
          return SHARED;
        }
      }
      """
          .replace("\"mongodb://localhost\"", TARGET);

  /** A handler that names nothing of MongoDB. */
  static final String HANDLER =
      """
      package shop;

      import jakarta.servlet.http.HttpServlet;
      import jakarta.servlet.http.HttpServletRequest;
      import jakarta.servlet.http.HttpServletResponse;

      public class OrderServlet extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
          try (Store store = new Store()) {
            store.count();
          }
        }
      }
      """;

  private final Path root;

  private Shop(Path root) {
    this.root = root;
  }

  /** A Maven project of one module whose handler has one finding, on line 10. */
  static Shop in(Path root) throws IOException {
    Shop shop = new Shop(root);
    shop.write("pom.xml", "<project/>");
    shop.write("src/main/java/shop/Store.java", OPENING_STORE);
    shop.write("src/main/java/shop/OrderServlet.java", HANDLER);
    return shop;
  }

  /** A project without any file. */
  static Shop empty(Path root) {
    return new Shop(root);
  }

  Path root() {
    return root;
  }

  Path handler() {
    return root.resolve("src/main/java/shop/OrderServlet.java");
  }

  Path store() {
    return root.resolve("src/main/java/shop/Store.java");
  }

  Path write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** The finding vanishes from the handler, which stays as it is. */
  void mendStore() throws IOException {
    write("src/main/java/shop/Clients.java", CLIENTS);
    write("src/main/java/shop/Store.java", CAREFUL_STORE);
  }

  /** The finding appears in the handler. */
  void breakStore() throws IOException {
    write("src/main/java/shop/Store.java", OPENING_STORE);
  }
}
