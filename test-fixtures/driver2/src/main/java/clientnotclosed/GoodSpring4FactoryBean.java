package clientnotclosed;

import com.mongodb.MongoClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A bean of Spring 4: MongoClient has a public close(), which the container infers though it is no Closeable. */
@Configuration
public class GoodSpring4FactoryBean {
  @Bean
  public MongoClient mongo() throws Exception {
    return new MongoClient("localhost");
  }

  @Bean
  public MongoTemplate template() throws Exception {
    return new MongoTemplate(mongo(), "shop");
  }
}
