package com.example.journal;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** The third process: once a minute it makes the calls due whose window has opened. */
public final class CallWindowScheduler {
  private final MongoCollection<Document> calls;

  CallWindowScheduler(MongoDatabase db) {
    this.calls = db.getCollection("calls");
  }

  public static void main(String[] args) {
    CallWindowScheduler scheduler = new CallWindowScheduler(Database.getDb());
    Executors.newSingleThreadScheduledExecutor()
        .scheduleAtFixedRate(scheduler::openWindows, 0, 1, TimeUnit.MINUTES);
  }

  void openWindows() {
    calls.updateMany(
        Filters.and(Filters.eq("state", "waiting"), Filters.lte("windowStart", Instant.now())),
        Updates.set("state", "due"));
  }
}
