package com.example.shop;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.springframework.stereotype.Component;

/** Turns text into a vector: a toy, good enough for an example. */
@Component
public class Embedding {
  public List<Double> of(String text) {
    double[] vector = new double[16];
    for (String word : text.toLowerCase(Locale.ROOT).split("\\W+")) {
      vector[Math.floorMod(word.hashCode(), vector.length)] += 1;
    }
    return DoubleStream.of(vector).boxed().collect(Collectors.toList());
  }
}
