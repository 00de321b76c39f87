package querytimelimitunset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The first query has a limit; the second only has a value of what it found. */
@RestController
class BadValueOfTimedQuery {
  private final MongoCollection<Document> orders;
  private final MongoCollection<Document> customers;

  BadValueOfTimedQuery(MongoCollection<Document> orders, MongoCollection<Document> customers) {
    this.orders = orders;
    this.customers = customers;
  }

  @GetMapping("/orders/{id}/customer")
  Document customer(@PathVariable String id) {
    Document order = orders.find(Filters.eq(id)).maxTime(2, TimeUnit.SECONDS).first();
    return customers.find(Filters.eq("name", order.getString("customer"))).first(); // expect: QueryTimeLimitUnset
  }
}
