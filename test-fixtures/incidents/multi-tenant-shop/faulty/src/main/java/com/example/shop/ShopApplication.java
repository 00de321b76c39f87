package com.example.shop;

import io.micronaut.runtime.Micronaut;

/** Tills and stock of many shops: each tenant has a database of its own. */
public class ShopApplication {
  public static void main(String[] args) {
    Micronaut.run(ShopApplication.class, args);
  }
}
