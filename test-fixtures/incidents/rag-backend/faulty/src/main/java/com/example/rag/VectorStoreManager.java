package com.example.rag;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** Keeps the embeddings of articles. */
class VectorStoreManager {
  private final MongoClient client;
  private final MongoCollection<Document> vectors;

  VectorStoreManager() {
    MongoClientSettings settings =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(AppSettings.MONGO_URI))
            .applyToConnectionPoolSettings(
                pool -> pool.minSize(10).maxSize(50).maxConnectionIdleTime(30, TimeUnit.SECONDS))
            .build();
    client = MongoClients.create(settings); // expect: ClientNotClosed "VectorStoreManager has no close method", MultipleClients "one of 3 in the program", TimeoutUnset "sets no readTimeout"
    vectors = client.getDatabase(AppSettings.DATABASE).getCollection("vectors");
  }

  void add(String articleId, List<Double> embedding) {
    Document vector = new Document("_id", articleId).append("embedding", embedding);
    vectors.replaceOne(Filters.eq(articleId), vector, new ReplaceOptions().upsert(true));
  }

  void remove(String articleId) {
    vectors.deleteOne(Filters.eq(articleId));
  }

  boolean contains(String articleId) {
    return vectors.find(Filters.eq(articleId)).projection(Projections.include("_id")).first() // expect: QueryTimeLimitUnset
        != null;
  }

  void ping() {
    client.getDatabase("admin").runCommand(new Document("ping", 1));
  }
}
