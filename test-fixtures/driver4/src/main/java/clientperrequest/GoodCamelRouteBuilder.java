package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.service.ServiceSupport;
import org.bson.Document;

/** A processor with Camel's life cycle: doStart() and doStop() run once, process() per exchange. */
public class GoodCamelRouteBuilder extends ServiceSupport implements Processor {
  private MongoClient client;

  @Override
  protected void doStart() {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @Override
  public void process(Exchange exchange) {
    Document order = Document.parse(exchange.getMessage().getBody(String.class));
    client.getDatabase("shop").getCollection("orders").insertOne(order);
  }

  @Override
  protected void doStop() {
    client.close();
  }
}
