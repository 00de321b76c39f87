package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a helper is given to run opens a client, through one more helper or a thread as well. */
@RestController
class BadHelperRunsGivenTask {
  private final Callable<String> kept = () -> first();

  @GetMapping("/quietly")
  String quietly() {
    Tasks.quietly(() -> first()); // expect: ClientPerRequest "each time BadHelperRunsGivenTask.quietly() runs"
    return "asked";
  }

  @GetMapping("/elsewhere")
  String elsewhere() {
    Tasks.elsewhere(BadHelperRunsGivenTask::first); // expect: ClientPerRequest
    return "asked";
  }

  @GetMapping("/kept")
  String kept() {
    return Tasks.given(kept); // expect: ClientPerRequest
  }

  @GetMapping("/opened")
  String opened() {
    return Tasks.opened(MongoClients::create); // expect: ClientPerRequest
  }

  @GetMapping("/greeting")
  String greeting() {
    Tasks.quietly(() -> System.out.println("asked"));
    return Tasks.given(() -> "hello");
  }

  private static String first() {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      return client.listDatabaseNames().first();
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
        thread.submit(() -> task.run());
      } finally {
        thread.shutdown();
      }
    }

    static <T> T given(Callable<T> task) {
      return handedOn(task);
    }

    private static <T> T handedOn(Callable<T> task) {
      try {
        return task.call();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    static String opened(Supplier<MongoClient> opener) {
      try (MongoClient client = opener.get()) {
        return client.listDatabaseNames().first();
      }
    }
  }
}
