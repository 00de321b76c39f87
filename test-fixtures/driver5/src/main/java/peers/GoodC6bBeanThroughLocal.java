package peers;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The same through a local variable: the return hands it to the container. */
@Configuration
class GoodC6bBeanThroughLocal {
  @Bean
  MongoClient mongoClient(@Value("${mongo.uri}") String uri) {
    MongoClientSettings settings = MongoClientSettings.builder().applyConnectionString(new ConnectionString(uri)).build();
    MongoClient client = MongoClients.create(settings);
    return client;
  }
}
