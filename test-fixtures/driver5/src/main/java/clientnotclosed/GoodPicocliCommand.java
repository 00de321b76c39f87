package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** A command makes its client in a protected method, which its tests override, and closes it. */
@CommandLine.Command(name = "count")
public class GoodPicocliCommand implements Callable<Integer> {
  @CommandLine.Option(names = "--uri", defaultValue = "mongodb://localhost:27017")
  private String uri;

  @CommandLine.Parameters private String collection;

  protected MongoClient connect() {
    return MongoClients.create(uri);
  }

  @Override
  public Integer call() {
    try (MongoClient client = connect()) {
      System.out.println(client.getDatabase("shop").getCollection(collection).countDocuments());
      return 0;
    }
  }

  public static void main(String[] args) {
    System.exit(new CommandLine(new GoodPicocliCommand()).execute(args));
  }
}
