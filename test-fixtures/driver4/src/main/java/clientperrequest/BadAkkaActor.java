package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.apache.kafka.common.network.Receive;
import org.bson.Document;

/** createReceive() runs once per actor; the lambda of match(..) per message. */
public class BadAkkaActor extends akka.actor.AbstractActor {
  @Override
  public Receive createReceive() {
    return receiveBuilder().match(String.class, order -> save(order)).build(); // expect: ClientPerRequest
  }

  private void save(String order) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      client.getDatabase("shop").getCollection("orders").insertOne(Document.parse(order));
    }
  }
}
