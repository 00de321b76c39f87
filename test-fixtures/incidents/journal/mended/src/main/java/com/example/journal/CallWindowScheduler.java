package com.example.journal;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import org.bson.Document;

/** Makes the calls due whose window has opened. */
final class CallWindowScheduler {
  private final MongoCollection<Document> calls;

  CallWindowScheduler(MongoDatabase db) {
    this.calls = db.getCollection("calls");
  }

  void openWindows() {
    calls.updateMany(
        Filters.and(Filters.eq("state", "waiting"), Filters.lte("windowStart", Instant.now())),
        Updates.set("state", "due"));
  }
}
