package com.example.rag;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.mongo.MongoAutoConfiguration;

/** Answers questions from articles that the CMS publishes. */
@SpringBootApplication(exclude = MongoAutoConfiguration.class)
public class RagBackendApplication {
  public static void main(String[] args) {
    SpringApplication.run(RagBackendApplication.class, args);
  }
}
