package poolsizeunset;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Code that nobody can see gets the builder. */
@Configuration
class GoodUnknownCustomizer {
  @Bean
  MongoClient mongoClient(Consumer<MongoClientSettings.Builder> customizer) {
    MongoClientSettings.Builder builder = MongoClientSettings.builder();
    customizer.accept(builder);
    return MongoClients.create(builder.build());
  }
}
