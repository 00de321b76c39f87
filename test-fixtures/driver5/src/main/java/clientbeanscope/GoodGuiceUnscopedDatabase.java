package clientbeanscope;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

/** Of the two provider methods the one without a scope only looks a database up. */
class GoodGuiceUnscopedDatabase extends AbstractModule {
  @Provides
  @Singleton
  MongoClient client() {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    Runtime.getRuntime().addShutdownHook(new Thread(client::close));
    return client;
  }

  @Provides
  MongoDatabase shop(MongoClient client) {
    return client.getDatabase("shop");
  }
}
