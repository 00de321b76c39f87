package com.example.rag;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Turns text into vectors. A hash stands in for the model. */
@Component
class Embedder {
  private static final int DIMENSIONS = 8;

  List<Double> embed(String text) {
    List<Double> vector = new ArrayList<>();
    for (int i = 0; i < DIMENSIONS; i++) {
      vector.add((text.hashCode() >> i) % 100 / 100.0);
    }
    return vector;
  }
}
