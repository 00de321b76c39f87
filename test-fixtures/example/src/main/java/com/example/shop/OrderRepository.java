package com.example.shop;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Reads orders, by hand. */
@Repository
public class OrderRepository {
  private final MongoCollection<Document> orders;

  public OrderRepository(MongoDatabase shop) {
    this.orders = shop.getCollection("orders");
  }

  public int revenue(String customer) {
    int revenue = 0;
    MongoCursor<Document> cursor = orders.find(Filters.eq("customer", customer)).iterator();
    while (cursor.hasNext()) {
      revenue += Integer.parseInt(cursor.next().getString("total"));
    }
    cursor.close();
    return revenue;
  }

  public Document firstUnpaid() {
    for (Document order : orders.find().sort(Sorts.ascending("date"))) {
      if (!order.getBoolean("paid", false)) {
        return order;
      }
    }
    return null;
  }

  public List<Document> latest(int n) {
    return orders.find().sort(Sorts.descending("date")).limit(n).into(new ArrayList<>());
  }
}
