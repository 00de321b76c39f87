package com.example.journal;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import org.bson.Document;

/** Places the calls that are due. */
final class CallSchedulerWorker {
  private static final int BATCH = 10;

  private final MongoCollection<Document> calls;

  CallSchedulerWorker(MongoDatabase db) {
    this.calls = db.getCollection("calls");
  }

  void placeDueCalls() {
    for (int i = 0; i < BATCH; i++) {
      Document call =
          calls.findOneAndUpdate(
              Filters.and(Filters.eq("state", "due"), Filters.lte("at", Instant.now())),
              Updates.set("state", "placed"));
      if (call == null) {
        return;
      }
    }
  }
}
