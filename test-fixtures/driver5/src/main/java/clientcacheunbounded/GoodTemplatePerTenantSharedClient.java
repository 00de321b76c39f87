package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.stereotype.Service;

/** A template per tenant over the one client. */
@Service
class GoodTemplatePerTenantSharedClient {
  private final MongoClient client;
  private final Map<String, MongoTemplate> templates = new ConcurrentHashMap<>();

  GoodTemplatePerTenantSharedClient(MongoClient client) {
    this.client = client;
  }

  MongoTemplate template(String tenant) {
    return templates.computeIfAbsent(tenant, t -> new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, t)));
  }
}
