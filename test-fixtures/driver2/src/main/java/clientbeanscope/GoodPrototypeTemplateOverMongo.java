package clientbeanscope;

import com.mongodb.MongoClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Only the template, which holds no connection, is made for each request; the bean below it is one. */
@Configuration
public class GoodPrototypeTemplateOverMongo {
  @Bean(destroyMethod = "close")
  public MongoClient mongo() throws java.net.UnknownHostException {
    return new MongoClient("localhost");
  }

  @Bean
  @Scope(value = "request", proxyMode = ScopedProxyMode.TARGET_CLASS)
  public MongoTemplate template(MongoClient mongo) {
    return new MongoTemplate(mongo, "shop");
  }
}
