package com.example.shop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.net.URI;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Wires the shop: one client for the repositories, made by hand. */
@Configuration
@EnableScheduling
@ComponentScan
public class ShopConfiguration {
  private static final String URI = "mongodb://localhost:27017/?minPoolSize=10";

  @Bean
  public MongoDatabase shop() {
    MongoClient client = MongoClients.create(URI);
    return client.getDatabase("shop");
  }

  public static void main(String[] args) throws InterruptedException {
    try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(ShopConfiguration.class)) {
      Thread.currentThread().join();
    }
  }
}
