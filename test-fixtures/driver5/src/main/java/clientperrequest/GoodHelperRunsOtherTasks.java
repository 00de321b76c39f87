package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.CommandLineRunner;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Helpers run what they are given: a client at startup, and nothing of the kind for requests. */
@RestController
class GoodHelperRunsOtherTasks {
  @GetMapping("/greeting")
  String greeting() {
    Tasks.quietly(() -> System.out.println("asked"));
    Tasks.elsewhere(() -> System.out.println("asked"));
    return Tasks.given(() -> "hello");
  }

  @Component
  static class Check implements CommandLineRunner {
    @Override
    public void run(String... arguments) {
      Tasks.quietly(Check::ping);
      Tasks.elsewhere(() -> ping());
      Tasks.given(
          () -> {
            ping();
            return "pinged";
          });
    }

    private static void ping() {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        client.listDatabaseNames().first();
      }
    }
  }

  static class Tasks {
    static void quietly(Runnable task) {
      try {
        task.run();
      } catch (IllegalStateException e) {
        System.err.println(e.getMessage());
      }
    }

    static void elsewhere(Runnable task) {
      ExecutorService thread = Executors.newSingleThreadExecutor();
      try {
        thread.submit(
            () -> {
              System.out.println("starts");
              task.run();
            });
      } finally {
        thread.shutdown();
      }
    }

    static <T> T given(Callable<T> task) {
      Callable<T> named = task;
      return handedOn(named);
    }

    private static <T> T handedOn(Callable<T> task) {
      try {
        return task.call();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
