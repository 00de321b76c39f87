package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** A processor class, and a lambda in a route: both per exchange; configure() itself runs once. */
public class BadCamelProcessor extends org.apache.camel.builder.RouteBuilder implements org.apache.camel.Processor {
  @Override
  public void configure() {
    from("direct:orders").process(exchange -> save(exchange.getIn().getBody(String.class))); // expect: ClientPerRequest
  }

  @Override
  public void process(org.apache.camel.Exchange exchange) {
    save(exchange.getIn().getBody(String.class)); // expect: ClientPerRequest
  }

  private static void save(String body) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    client.getDatabase("shop").getCollection("orders").insertOne(Document.parse(body));
  }
}
