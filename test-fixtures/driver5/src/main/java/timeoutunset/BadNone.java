package timeoutunset;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An answer is waited for without end. */
@Configuration
class BadNone {
  @Bean
  MongoClient mongoClient() {
    return MongoClients.create("mongodb://db.example.com/?maxPoolSize=20&connectTimeoutMS=5000"); // expect: TimeoutUnset "readTimeout (default: none"
  }
}
