package clientperrequest;

import com.mongodb.BasicDBObject;
import com.mongodb.MongoClient;
import java.util.Date;

/** The job takes the client out of the scheduler's context. */
public class GoodQuartzJob implements org.quartz.Job {
  @Override
  public void execute(org.quartz.JobExecutionContext context) throws org.quartz.JobExecutionException {
    try {
      MongoClient mongo = (MongoClient) context.getScheduler().getContext().get("mongo");
      mongo.getDB("ops").getCollection("runs").insert(new BasicDBObject("at", new Date()));
    } catch (org.quartz.SchedulerException e) {
      throw new org.quartz.JobExecutionException(e);
    }
  }
}
