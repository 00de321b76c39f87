package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.util.Date;
import javax.annotation.PostConstruct;
import javax.annotation.PreDestroy;
import javax.ejb.Schedule;
import javax.ejb.Singleton;
import javax.ejb.Startup;

/** The timer ticks each minute with the client that @PostConstruct opened once. */
@Singleton
@Startup
public class GoodEjbScheduleUsesField {
  private MongoClient client;

  @PostConstruct
  void connect() {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @Schedule(hour = "*", minute = "*", persistent = false)
  void expire() {
    client.getDatabase("shop").getCollection("baskets").deleteMany(Filters.lt("touched", new Date()));
  }

  @PreDestroy
  void disconnect() {
    client.close();
  }
}
