package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The provider method registers the closing before it hands the client over. */
class GoodGuiceSingletonWithHook extends com.google.inject.AbstractModule {
  @com.google.inject.Provides
  @com.google.inject.Singleton
  MongoClient client() {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    Runtime.getRuntime().addShutdownHook(new Thread(client::close));
    return client;
  }
}
