package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Guice has no shutdown: a provided singleton needs somebody else to close it. */
class BadGuiceSingletonNeverClosed extends com.google.inject.AbstractModule {
  @com.google.inject.Provides
  @com.google.inject.Singleton
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
  }
}
