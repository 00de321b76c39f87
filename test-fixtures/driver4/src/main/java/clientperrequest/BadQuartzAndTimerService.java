package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** A Quartz job's execute() runs per tick; a second job builds its wrapper in a constructor, which is per execution too. */
public class BadQuartzAndTimerService implements Job {
  @Override
  public void execute(JobExecutionContext context) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
    client.getDatabase("ops").getCollection("runs").insertOne(new Document("job", context.getFireInstanceId()));
  }

  public static class Cleanup implements Job {
    private final Runs runs;

    public Cleanup() {
      runs = new Runs(); // expect: ClientPerRequest
    }

    @Override
    public void execute(JobExecutionContext context) {
      runs.client.getDatabase("ops").getCollection("runs").deleteMany(new Document());
    }
  }

  static class Runs {
    final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
  }
}
