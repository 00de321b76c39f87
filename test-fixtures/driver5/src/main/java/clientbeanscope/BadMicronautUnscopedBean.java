package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** A factory method of Micronaut without a scope is a prototype. */
@io.micronaut.context.annotation.Factory
class BadMicronautUnscopedBean {
  @io.micronaut.context.annotation.Bean(preDestroy = "close")
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017"); // expect: ClientBeanScope
  }

  @io.micronaut.context.annotation.Prototype
  com.mongodb.reactivestreams.client.MongoClient reactive() {
    return com.mongodb.reactivestreams.client.MongoClients.create("mongodb://localhost:27017"); // expect: ClientBeanScope, ClientNotClosed
  }
}
