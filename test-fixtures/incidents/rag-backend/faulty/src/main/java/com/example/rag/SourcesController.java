package com.example.rag;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists the sources that answers are drawn from. */
@RestController
class SourcesController {
  private static final int PAGE = 100;

  private final MongoClient client = // expect@+1: ClientNotClosed "SourcesController has no close method", MultipleClients "one of 3 in the program", TimeoutUnset "serverSelectionTimeout", PoolNotMonitored
      MongoClients.create(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(AppSettings.MONGO_URI))
              .applyToConnectionPoolSettings(pool -> pool.minSize(10).maxSize(50))
              .build());

  private final MongoCollection<Document> sources =
      client.getDatabase(AppSettings.DATABASE).getCollection("sources");

  @GetMapping("/api/v1/sources")
  List<Document> list() {
    return sources.find().sort(Sorts.ascending("title")).limit(PAGE).into(new ArrayList<>()); // expect: QueryTimeLimitUnset
  }
}
