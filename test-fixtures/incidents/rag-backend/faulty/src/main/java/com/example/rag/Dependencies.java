package com.example.rag;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.springframework.stereotype.Component;

/** What controllers ask for: the asynchronous database of chats. */
@Component
class Dependencies {
  private final MongoClient client = MongoClients.create(AppSettings.MONGO_URI); // expect: ClientNotClosed "commented out", PoolSizeUnset, TimeoutUnset, PoolNotMonitored

  MongoDatabase chats() {
    return client.getDatabase(AppSettings.DATABASE);
  }

  // @PreDestroy
  // void close() {
  //   client.close();
  // }
}
