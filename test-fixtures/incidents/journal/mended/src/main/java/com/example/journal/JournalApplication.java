package com.example.journal;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.javalin.Javalin;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The one process: the server, the workers and the scheduler share one client. */
public final class JournalApplication implements AutoCloseable {
  private static final int WORKERS = 4;

  private final PoolLog log = new PoolLog();
  private final MongoClient client = Database.connect(log);
  private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(WORKERS);
  private Javalin server;

  public static void main(String[] args) {
    JournalApplication application = new JournalApplication();
    Runtime.getRuntime().addShutdownHook(new Thread(application::close));
    application.start(Integer.getInteger("http.port", 8080));
  }

  void start(int port) {
    MongoDatabase db = client.getDatabase("journal");
    CallSchedulerWorker calls = new CallSchedulerWorker(db);
    CallWindowScheduler windows = new CallWindowScheduler(db);
    for (int i = 0; i < WORKERS; i++) {
      workers.scheduleWithFixedDelay(calls::placeDueCalls, 0, 1, TimeUnit.SECONDS);
    }
    workers.scheduleAtFixedRate(windows::openWindows, 0, 1, TimeUnit.MINUTES);
    workers.scheduleAtFixedRate(log::say, 1, 1, TimeUnit.MINUTES);
    server = new ConceptServer(db).start(port);
  }

  /** Stops taking work, lets what runs come to its end, and closes the client. */
  @Override
  public void close() {
    System.out.println("[Main] Shutting down gracefully...");
    if (server != null) {
      server.stop();
    }
    workers.shutdown();
    try {
      if (!workers.awaitTermination(10, TimeUnit.SECONDS)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    client.close();
  }
}
