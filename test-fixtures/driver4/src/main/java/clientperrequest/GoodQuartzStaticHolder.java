package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** The jobs come and go; the enum that they ask is there once and closes at shutdown. */
public class GoodQuartzStaticHolder implements Job {
  @Override
  public void execute(JobExecutionContext context) {
    Mongo.SHARED.client.getDatabase("ops").getCollection("runs").insertOne(new Document("job", context.getFireInstanceId()));
  }

  enum Mongo {
    SHARED;

    final MongoClient client = MongoClients.create("mongodb://localhost:27017");

    Mongo() {
      Runtime.getRuntime().addShutdownHook(new Thread(client::close));
    }
  }
}
