package clientperrequest;

import com.google.common.collect.ImmutableList;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.function.Consumer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A step in an immutable list, and one that is put behind another. */
@Component
class BadCodeInGuava {
  private final ImmutableList<Runnable> steps = ImmutableList.of(this::purge, System::gc);
  private final Consumer<String> print = System.out::println;
  private final Consumer<String> store = this::store;

  @Scheduled(fixedDelay = 60_000)
  public void run() {
    for (Runnable step : steps) {
      step.run(); // expect: ClientPerRequest
    }
  }

  @Scheduled(fixedDelay = 60_000)
  public void tell() {
    print.andThen(store).accept("tick"); // expect: ClientPerRequest
  }

  private void purge() {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      client.getDatabase("shop").getCollection("carts").drop();
    }
  }

  private void store(String line) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      client.getDatabase("shop").getCollection(line).drop();
    }
  }
}
