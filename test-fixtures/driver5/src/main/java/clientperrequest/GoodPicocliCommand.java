package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.Callable;

/** A command of a command line is a main: once per process. */
@picocli.CommandLine.Command(name = "count")
class GoodPicocliCommand implements Callable<Integer> {
  @picocli.CommandLine.Option(names = "--uri")
  String uri = "mongodb://localhost:27017";

  @Override
  public Integer call() {
    try (MongoClient client = MongoClients.create(uri)) {
      System.out.println(client.getDatabase("shop").getCollection("orders").countDocuments());
    }
    return 0;
  }

  public static void main(String[] args) {
    System.exit(new picocli.CommandLine(new GoodPicocliCommand()).execute(args));
  }
}
