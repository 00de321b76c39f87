package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A composed annotation over the context's refresh: once. */
@Component
class GoodComposedStartupAnnotation {
  @Retention(RetentionPolicy.RUNTIME)
  @EventListener(ContextRefreshedEvent.class)
  @interface OnRefresh {}

  private MongoClient client;

  @OnRefresh
  void open() {
    if (client == null) {
      client = MongoClients.create("mongodb://localhost:27017");
    }
  }

  @PreDestroy
  void close() {
    if (client != null) {
      client.close();
    }
  }
}
