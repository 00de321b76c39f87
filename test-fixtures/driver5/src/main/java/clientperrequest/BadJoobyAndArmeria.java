package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Routes in the constructor of a Jooby application, and services of an Armeria server. */
class BadJoobyAndArmeria extends io.jooby.Jooby {
  BadJoobyAndArmeria() {
    get("/orders", ctx -> {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
        return client.getDatabase("shop").getCollection("orders").countDocuments();
      }
    });
  }

  static com.linecorp.armeria.server.Server server() {
    return com.linecorp.armeria.server.Server.builder()
        .service("/stock", (ctx, request) -> com.linecorp.armeria.common.HttpResponse.of("" + new Stock().size())) // expect: ClientPerRequest
        .build();
  }

  static class Stock {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed

    long size() {
      return client.getDatabase("shop").getCollection("stock").countDocuments();
    }
  }
}
