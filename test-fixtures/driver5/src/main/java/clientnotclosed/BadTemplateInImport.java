package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Both ways in which a template inserts ask the server, and can throw before the client is closed. */
class BadTemplateInImport {
  record Order(String id) {}

  void importOne(String uri, Order order) {
    MongoClient client = MongoClients.create(uri); // expect: ClientNotClosed
    MongoTemplate template = new MongoTemplate(client, "shop");
    template.insert(order);
    client.close();
  }

  void importFluently(String uri, Order order) {
    MongoClient client = MongoClients.create(uri); // expect: ClientNotClosed
    MongoTemplate template = new MongoTemplate(client, "shop");
    template.insert(Order.class).one(order);
    client.close();
  }
}
