package poolsizeunset;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names of options have no case. */
@Configuration
class GoodOptionInOtherCase {
  static final String OPTIONS = "?w=majority&MAXPOOLSIZE=30";

  @Bean
  MongoClient mongoClient() {
    return MongoClients.create(new ConnectionString("mongodb+srv://cluster.example.com/" + OPTIONS));
  }
}
