package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micronaut.http.annotation.Get;
import org.bson.Document;

/** A Micronaut controller is made once; its routes run per request, its scheduled method per tick. */
@io.micronaut.http.annotation.Controller("/orders")
class BadMicronaut {
  @Get("/count")
  long count() {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @io.micronaut.scheduling.annotation.Scheduled(fixedDelay = "30s")
  void tick() {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
      client.getDatabase("shop").getCollection("ticks").insertOne(new Document());
    }
  }
}
