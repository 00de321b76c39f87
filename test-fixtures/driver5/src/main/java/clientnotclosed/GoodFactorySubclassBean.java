package clientnotclosed;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** A database factory of one's own opens its client in the library's constructor; Spring ends it. */
@Configuration
public class GoodFactorySubclassBean {
  private static final ThreadLocal<String> BRANCH = ThreadLocal.withInitial(() -> "main");

  @Bean
  public MongoDatabaseFactory branches() {
    return new BranchFactory("mongodb://localhost:27017/main");
  }

  private static final class BranchFactory extends SimpleMongoClientDatabaseFactory {
    BranchFactory(String uri) {
      super(uri);
    }

    @Override
    public MongoDatabase getMongoDatabase() {
      return getMongoDatabase(BRANCH.get());
    }
  }
}
