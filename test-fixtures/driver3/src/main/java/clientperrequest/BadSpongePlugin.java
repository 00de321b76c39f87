package clientperrequest;

import com.mongodb.MongoClient;
import org.bson.Document;
import org.spongepowered.api.event.Listener;
import org.spongepowered.api.event.entity.SpawnEntityEvent;

/** Every creature that appears opens a client. */
public class BadSpongePlugin {
  @Listener
  public void onSpawn(SpawnEntityEvent event) {
    try (MongoClient client = new MongoClient("localhost")) { // expect: ClientPerRequest
      client.getDatabase("game").getCollection("spawns").insertOne(new Document("text", event.toString()));
    }
  }
}
