package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Guice makes a new one for each injection when a provider method has no scope. */
class BadGuiceUnscopedProvides extends com.google.inject.AbstractModule {
  @com.google.inject.Provides
  MongoClient client() {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientBeanScope
    Runtime.getRuntime().addShutdownHook(new Thread(client::close));
    return client;
  }
}
