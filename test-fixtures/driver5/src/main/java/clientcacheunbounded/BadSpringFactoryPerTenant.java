package clientcacheunbounded;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.stereotype.Service;

/** A template per tenant, over a factory that opens a client of its own. */
@Service
class BadSpringFactoryPerTenant {
  private final Map<String, MongoTemplate> templates = new ConcurrentHashMap<>();

  MongoTemplate template(String tenant) {
    return templates.computeIfAbsent(tenant, t -> new MongoTemplate(new SimpleMongoClientDatabaseFactory("mongodb://localhost:27017/" + t))); // expect: ClientCacheUnbounded
  }
}
