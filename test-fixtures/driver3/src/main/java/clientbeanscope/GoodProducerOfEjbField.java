package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import javax.annotation.PostConstruct;
import javax.annotation.PreDestroy;
import javax.ejb.Singleton;
import javax.ejb.Startup;
import javax.enterprise.inject.Produces;

/** The producer has no scope, but all it gives is the field that the singleton opened at startup. */
@Singleton
@Startup
public class GoodProducerOfEjbField {
  private MongoClient client;

  @PostConstruct
  void open() {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @Produces
  MongoClient client() {
    return client;
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
