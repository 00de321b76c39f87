package com.example.journal;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** The first of three processes: serves the journal. */
public final class ConceptServer {
  private static final int PAGE = 50;

  private final MongoCollection<Document> entries;

  ConceptServer(MongoDatabase db) {
    this.entries = db.getCollection("entries");
  }

  public static void main(String[] args) {
    ConceptServer server = new ConceptServer(Database.getDb());
    server.start(Integer.getInteger("http.port", 8080));
  }

  Javalin start(int port) {
    Javalin app = Javalin.create();
    app.get("/journals/{user}/entries", this::completed);
    app.post("/journals/{user}/entries", this::add);
    return app.start(port);
  }

  private void completed(Context context) {
    context.json(
        entries
            .find(
                Filters.and(
                    Filters.eq("user", context.pathParam("user")), Filters.eq("completed", true)))
            .sort(Sorts.descending("at"))
            .limit(PAGE)
            .maxTime(5, TimeUnit.SECONDS)
            .into(new ArrayList<>()));
  }

  private void add(Context context) {
    entries.insertOne(
        new Document("user", context.pathParam("user"))
            .append("text", context.body())
            .append("completed", true)
            .append("at", Instant.now()));
    context.status(201);
  }
}
