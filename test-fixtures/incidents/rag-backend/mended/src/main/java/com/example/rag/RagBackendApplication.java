package com.example.rag;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Answers questions from articles that the CMS publishes. */
@SpringBootApplication
public class RagBackendApplication {
  public static void main(String[] args) {
    SpringApplication.run(RagBackendApplication.class, args);
  }
}
