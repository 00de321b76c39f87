package poolsizeunset.goodspringproperties;

import org.springframework.data.mongodb.core.MongoTemplate;

/** The size comes by a placeholder with a default. */
class Orders {
  private final MongoTemplate template;

  Orders(MongoTemplate template) {
    this.template = template;
  }

  long count() {
    return template.estimatedCount("orders");
  }
}
