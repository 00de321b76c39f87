package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** A SOAP service's public methods, and the event handler of a ring buffer. */
@javax.jws.WebService
public class BadSoapAndDisruptor {
  @javax.jws.WebMethod
  public long orders() {
    return Events.count(); // expect: ClientPerRequest
  }

  static class Events implements com.lmax.disruptor.EventHandler<Document> {
    @Override
    public void onEvent(Document event, long sequence, boolean endOfBatch) {
      event.put("orders", count()); // expect: ClientPerRequest
    }

    static long count() {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        return client.getDatabase("shop").getCollection("orders").countDocuments();
      }
    }
  }
}
