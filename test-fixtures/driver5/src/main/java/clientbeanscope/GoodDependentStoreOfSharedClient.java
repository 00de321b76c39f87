package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** A dependent bean that gets its client injected may be as many as it likes. */
@Dependent
class GoodDependentStoreOfSharedClient {
  @Inject MongoClient client;

  MongoDatabase shop() {
    return client.getDatabase("shop");
  }
}
