package clientbeanscope;

import javax.enterprise.inject.Disposes;
import javax.enterprise.inject.Produces;

/** A CDI producer without a scope makes a client per injection point. */
public class BadProducerJavax {
  @Produces
  public com.mongodb.MongoClient mongo() {
    return new com.mongodb.MongoClient("localhost"); // expect: ClientBeanScope
  }

  public void close(@Disposes com.mongodb.MongoClient mongo) {
    mongo.close();
  }
}
