package poolsizeunset.badspringproperties;

import org.springframework.data.mongodb.core.MongoTemplate;

/** Spring Boot makes the client; the property says where to, and a comment how large. */
class Orders {
  private final MongoTemplate template;

  Orders(MongoTemplate template) {
    this.template = template;
  }

  long count() {
    return template.estimatedCount("orders");
  }
}
