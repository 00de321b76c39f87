package clientnotclosed;

import com.mongodb.MongoClient;
import com.mongodb.MongoClientURI;
import com.mongodb.client.MongoDatabase;
import javax.annotation.PostConstruct;
import javax.annotation.PreDestroy;
import javax.ejb.Singleton;
import javax.ejb.Startup;

/** The EJB container calls both ends of the singleton's life. */
@Singleton
@Startup
public class GoodEjbStartup {
  private MongoClient mongo;
  private MongoDatabase database;

  @PostConstruct
  void connect() {
    MongoClientURI uri = new MongoClientURI("mongodb://localhost:27017/shop");
    mongo = new MongoClient(uri);
    database = mongo.getDatabase(uri.getDatabase());
  }

  public MongoDatabase getDatabase() {
    return database;
  }

  @PreDestroy
  void disconnect() {
    database = null;
    mongo.close();
  }
}
