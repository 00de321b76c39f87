package com.example.journal;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;

/** The second process: its workers place the calls that are due. */
public final class CallSchedulerWorker implements Runnable {
  private static final int WORKERS = 4;
  private static final int BATCH = 10;

  private final MongoCollection<Document> calls;

  CallSchedulerWorker() {
    MongoDatabase db = Database.getDb();
    this.calls = db.getCollection("calls");
  }

  public static void main(String[] args) {
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    for (int i = 0; i < WORKERS; i++) {
      workers.execute(new CallSchedulerWorker()); // expect: ClientInLoop "new CallSchedulerWorker()"
    }
  }

  @Override
  public void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        placeDueCalls();
        Thread.sleep(1000);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void placeDueCalls() {
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
