package clientbeanscope;

import com.mongodb.client.MongoClients;
import javax.enterprise.context.ApplicationScoped;
import javax.enterprise.inject.Disposes;
import javax.enterprise.inject.Produces;

/** The same producer once per application. */
public class GoodProducerJavax {
  @Produces
  @ApplicationScoped
  public com.mongodb.client.MongoClient mongo() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  public void close(@Disposes com.mongodb.client.MongoClient mongo) {
    mongo.close();
  }
}
