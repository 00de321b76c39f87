package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** A request-scoped component that is given its client opens none. */
@Component
@RequestScope
class GoodPerRequestClassIsOtherRule {
  private final MongoDatabase shop;

  GoodPerRequestClassIsOtherRule(MongoClient client) {
    shop = client.getDatabase("shop");
  }

  long count() {
    return shop.getCollection("orders").countDocuments();
  }
}
