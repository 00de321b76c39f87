package com.example.shop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders and their health, over HTTP. */
@RestController
public class OrderController {
  private final OrderRepository orders;

  public OrderController(OrderRepository orders) {
    this.orders = orders;
  }

  @GetMapping("/orders/latest")
  public List<Document> latest(@RequestParam("n") int n) {
    return orders.latest(Math.min(n, 100));
  }

  @GetMapping("/customers/{id}/revenue")
  public int revenue(@PathVariable("id") String id) {
    return orders.revenue(id);
  }

  @GetMapping("/health")
  public String health() {
    try (MongoClient probe = MongoClients.create("mongodb://localhost:27017/?serverSelectionTimeoutMS=2000")) {
      probe.getDatabase("admin").runCommand(new Document("ping", 1));
      return "up";
    }
  }
}
