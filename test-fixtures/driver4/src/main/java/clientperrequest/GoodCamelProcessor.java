package clientperrequest;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** The processor was given its collection. */
public class GoodCamelProcessor implements org.apache.camel.Processor {
  private final MongoCollection<Document> orders;

  public GoodCamelProcessor(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  @Override
  public void process(org.apache.camel.Exchange exchange) {
    orders.insertOne(Document.parse(exchange.getIn().getBody(String.class)));
  }
}
