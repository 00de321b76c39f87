package clientbeanscope;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

/** The prototype is the settings builder, a value that each client bean changes for itself; the client is one. */
@Configuration
class GoodPrototypeSettings {
  @Bean
  @Scope("prototype")
  MongoClientSettings.Builder settings() {
    return MongoClientSettings.builder().applyConnectionString(new ConnectionString("mongodb://localhost:27017"));
  }

  @Bean
  MongoClient client(MongoClientSettings.Builder settings) {
    return MongoClients.create(settings.applicationName("orders").build());
  }
}
