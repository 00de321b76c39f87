package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.data.mongodb.core.ExecutableInsertOperation.ExecutableInsert;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What is only prepared asks nobody; what asks is in a try. */
class GoodTemplateInImport {
  record Order(String id) {}

  String prepare(String uri) {
    MongoClient client = MongoClients.create(uri);
    MongoTemplate template = new MongoTemplate(client, "shop");
    ExecutableInsert<Order> insert = template.insert(Order.class);
    client.close();
    return String.valueOf(insert);
  }

  void importAll(String uri, Iterable<Order> orders) {
    try (MongoClient client = MongoClients.create(uri)) {
      MongoTemplate template = new MongoTemplate(client, "shop");
      for (Order order : orders) {
        template.insert(order);
      }
    }
  }
}
