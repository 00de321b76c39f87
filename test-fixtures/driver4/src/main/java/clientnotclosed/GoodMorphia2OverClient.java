package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The datastore over a client of one's own: the client is a bean. */
@Configuration
public class GoodMorphia2OverClient {
  @Bean
  public MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  @Bean
  public dev.morphia.Datastore datastore(MongoClient client) {
    return dev.morphia.Morphia.createDatastore(client, "shop");
  }
}
