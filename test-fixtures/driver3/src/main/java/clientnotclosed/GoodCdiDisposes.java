package clientnotclosed;

import com.mongodb.MongoClient;
import com.mongodb.ServerAddress;
import javax.enterprise.context.ApplicationScoped;
import javax.enterprise.inject.Disposes;
import javax.enterprise.inject.Produces;

/** The disposer takes what the producer of the same class gave. */
@ApplicationScoped
public class GoodCdiDisposes {
  @Produces
  @ApplicationScoped
  public MongoClient mongo() {
    return new MongoClient(new ServerAddress("localhost", 27017));
  }

  public void shutDown(@Disposes MongoClient mongo) {
    mongo.close();
  }
}
