package poolnotmonitored;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A listener of the commands. */
@Configuration
class GoodCommandListener {
  @Bean
  MongoClient mongoClient(CommandListener listener) {
    MongoClientSettings settings =
        MongoClientSettings.builder().addCommandListener(listener).build();
    return MongoClients.create(settings);
  }
}
