package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.Map;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.stereotype.Service;

/** What is put into the map is a template or a database, behind which is a client of its own. */
@Service
class BadTemplatePutPerTenant {
  private final Map<String, MongoTemplate> templates = new HashMap<>();
  private final Map<String, MongoDatabase> databases = new HashMap<>();

  synchronized MongoTemplate template(String tenant) {
    MongoTemplate template = templates.get(tenant);
    if (template == null) {
      template = new MongoTemplate(new SimpleMongoClientDatabaseFactory("mongodb://localhost:27017/" + tenant)); // expect: ClientCacheUnbounded
      templates.put(tenant, template);
    }
    return template;
  }

  synchronized MongoDatabase database(String tenant) {
    MongoDatabase database = databases.get(tenant);
    if (database == null) {
      MongoClient client = MongoClients.create("mongodb://localhost:27017/?appName=" + tenant); // expect: ClientCacheUnbounded
      database = client.getDatabase(tenant);
      databases.put(tenant, database);
    }
    return database;
  }
}
