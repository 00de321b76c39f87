package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The method that makes the function runs once, a function that gives clients is a factory, and a plain one is called by the program. */
class GoodFunctionalBeans {
  @Configuration
  static class Streams {
    @Bean
    MongoClient client() {
      return MongoClients.create("mongodb://localhost:27017");
    }

    @Bean
    Consumer<String> audit(MongoClient client) {
      MongoCollection<Document> audit = client.getDatabase("shop").getCollection("audit");
      return message -> audit.insertOne(new Document("message", message));
    }

    @Bean
    Function<String, MongoClient> connector() {
      return MongoClients::create;
    }
  }

  static class Report implements Supplier<Long> {
    @Override
    public Long get() {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        return client.getDatabase("shop").getCollection("orders").countDocuments();
      }
    }
  }

  public static void main(String[] args) {
    System.out.println(new Report().get());
  }
}
