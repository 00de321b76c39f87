package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;

/** The job objects come and go, the client lies in the data map that main filled. */
public class GoodQuartzJobDataMap implements org.quartz.Job {
  @Override
  public void execute(JobExecutionContext context) {
    MongoClient client = (MongoClient) context.getMergedJobDataMap().get("client");
    client.getDatabase("ops").getCollection("runs").insertOne(new Document("at", context.getFireTime()));
  }

  public static void main(String[] args) throws Exception {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    Runtime.getRuntime().addShutdownHook(new Thread(client::close));
    JobDataMap data = new JobDataMap();
    data.put("client", client);
    Scheduler scheduler = StdSchedulerFactory.getDefaultScheduler();
    scheduler.scheduleJob(
        JobBuilder.newJob(GoodQuartzJobDataMap.class).usingJobData(data).build(),
        TriggerBuilder.newTrigger().withSchedule(SimpleScheduleBuilder.repeatMinutelyForever()).build());
    scheduler.start();
  }
}
