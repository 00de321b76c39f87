package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.apache.kafka.common.network.Receive;
import org.bson.Document;

/** preStart() and postStop() frame the actor's client. */
public class GoodAkkaActor extends akka.actor.AbstractActor {
  private MongoClient client;

  @Override
  public void preStart() {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @Override
  public Receive createReceive() {
    return receiveBuilder()
        .match(String.class, order -> client.getDatabase("shop").getCollection("orders").insertOne(Document.parse(order)))
        .build();
  }

  @Override
  public void postStop() {
    client.close();
  }
}
