package com.example.rag;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Keeps the embeddings of articles, in the database that all share. */
@Component
class VectorStoreManager {
  private final MongoDatabase database;
  private final MongoCollection<Document> vectors;

  VectorStoreManager(MongoDatabase database) {
    this.database = database;
    this.vectors = database.getCollection("vectors");
  }

  void add(String articleId, List<Double> embedding) {
    Document vector = new Document("_id", articleId).append("embedding", embedding);
    vectors.replaceOne(Filters.eq(articleId), vector, new ReplaceOptions().upsert(true));
  }

  void remove(String articleId) {
    vectors.deleteOne(Filters.eq(articleId));
  }

  boolean contains(String articleId) {
    return vectors
            .find(Filters.eq(articleId))
            .projection(Projections.include("_id"))
            .maxTime(2, TimeUnit.SECONDS)
            .first()
        != null;
  }

  void ping() {
    database.runCommand(new Document("ping", 1));
  }
}
