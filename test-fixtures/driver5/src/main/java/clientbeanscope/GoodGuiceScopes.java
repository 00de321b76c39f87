package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** A scope on the provider method, and an instance binding. */
class GoodGuiceScopes extends com.google.inject.AbstractModule {
  private final MongoClient archive;

  GoodGuiceScopes(MongoClient archive) {
    this.archive = archive;
  }

  @Override
  protected void configure() {
    bind(MongoClient.class).annotatedWith(com.google.inject.name.Names.named("archive")).toInstance(archive);
  }

  @com.google.inject.Provides
  @com.google.inject.Singleton
  MongoClient client() {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    Runtime.getRuntime().addShutdownHook(new Thread(client::close));
    return client;
  }
}
