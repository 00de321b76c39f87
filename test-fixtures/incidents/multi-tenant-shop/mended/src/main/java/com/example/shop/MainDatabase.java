package com.example.shop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The one client of the main database, in development and in production alike. */
@Factory
class MainDatabase {
  @Bean(preDestroy = "close")
  @Singleton
  MongoClient client(ConnectionCount count) {
    return MongoClients.create(Environment.settings(Environment.MAIN_URI, "main", count));
  }
}
