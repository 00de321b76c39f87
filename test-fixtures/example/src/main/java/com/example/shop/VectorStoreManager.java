package com.example.shop;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import org.bson.Document;

/** Keeps the search vectors of pages. Each manager has a connection pool of its own. */
public class VectorStoreManager {
  private final MongoClient client;
  private final MongoCollection<Document> vectors;

  public VectorStoreManager() {
    MongoClientSettings settings =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString("mongodb://localhost:27017"))
            .applyToConnectionPoolSettings(pool -> pool.minSize(10).maxSize(50))
            .build();
    client = MongoClients.create(settings);
    vectors = client.getDatabase("search").getCollection("vectors");
  }

  public void put(String page, List<Double> vector) {
    Document document = new Document("page", page).append("vector", vector);
    vectors.replaceOne(Filters.eq("page", page), document, new ReplaceOptions().upsert(true));
  }

  public void remove(String page) {
    vectors.deleteMany(Filters.eq("page", page));
  }
}
