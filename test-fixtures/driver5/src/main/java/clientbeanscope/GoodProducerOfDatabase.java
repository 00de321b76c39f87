package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** A dependent producer of databases looks them up in the injected client. */
@ApplicationScoped
class GoodProducerOfDatabase {
  @Produces
  MongoDatabase shop(MongoClient client) {
    return client.getDatabase("shop");
  }
}
