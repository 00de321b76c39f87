package clientperrequest;

import com.mongodb.BasicDBObject;
import com.mongodb.MongoClient;
import com.mongodb.MongoClientURI;
import java.net.UnknownHostException;
import java.util.Date;

/** Quartz makes the job object per execution: its constructor opens each time. */
public class BadQuartzJob implements org.quartz.Job {
  private final MongoClient mongo;

  public BadQuartzJob() throws UnknownHostException {
    mongo = open(); // expect: ClientPerRequest
  }

  @Override
  public void execute(org.quartz.JobExecutionContext context) {
    mongo.getDB("ops").getCollection("runs").insert(new BasicDBObject("at", new Date()));
  }

  private static MongoClient open() throws UnknownHostException {
    return new MongoClient(new MongoClientURI("mongodb://localhost:27017")); // expect: ClientNotClosed
  }
}
