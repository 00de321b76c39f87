package com.example.rag;

import java.util.List;
import org.springframework.stereotype.Component;

/** The pipeline that the whole application shares. */
@Component
class RagPipeline {
  private final VectorStoreManager vectorStoreManager;
  private final Embedder embedder;

  RagPipeline(VectorStoreManager vectorStoreManager, Embedder embedder) {
    this.vectorStoreManager = vectorStoreManager;
    this.embedder = embedder;
  }

  void ingest(String articleId, String text) {
    List<Double> embedding = embedder.embed(text);
    vectorStoreManager.add(articleId, embedding);
  }
}
