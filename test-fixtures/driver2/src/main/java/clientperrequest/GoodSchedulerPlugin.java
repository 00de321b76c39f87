package clientperrequest;

import com.mongodb.MongoClient;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.spi.ClassLoadHelper;
import org.quartz.spi.SchedulerPlugin;

/** A plugin is initialised and shut down with the scheduler, however often its jobs run. */
public class GoodSchedulerPlugin implements SchedulerPlugin {
  private MongoClient mongo;

  @Override
  public void initialize(String name, Scheduler scheduler, ClassLoadHelper loader) throws SchedulerException {
    try {
      mongo = new MongoClient("localhost");
    } catch (java.net.UnknownHostException e) {
      throw new SchedulerException(e);
    }
    scheduler.getContext().put("mongo", mongo);
  }

  @Override
  public void start() {}

  @Override
  public void shutdown() {
    if (mongo != null) {
      mongo.close();
    }
  }
}
