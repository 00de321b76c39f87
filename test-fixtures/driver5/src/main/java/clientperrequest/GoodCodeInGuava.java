package clientperrequest;

import com.google.common.collect.ImmutableList;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.function.Consumer;
import org.springframework.boot.CommandLineRunner;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The steps that open a client run at startup, those that are run again do not. */
@Component
class GoodCodeInGuava implements CommandLineRunner {
  private final ImmutableList<Runnable> once = ImmutableList.of(this::migrate);
  private final ImmutableList<Runnable> often = ImmutableList.of(System::gc);
  private final Consumer<String> print = System.out::println;

  @Override
  public void run(String... arguments) {
    once.forEach(Runnable::run);
  }

  @Scheduled(fixedDelay = 60_000)
  public void clean() {
    often.forEach(Runnable::run);
    print.andThen(line -> System.out.println(line.length())).accept("cleaned");
  }

  private void migrate() {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      client.getDatabase("shop").getCollection("carts").drop();
    }
  }
}
