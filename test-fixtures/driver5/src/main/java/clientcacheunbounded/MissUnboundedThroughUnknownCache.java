package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.stereotype.Service;

/** The cache is a library's that nobody here can see: whether it has a bound stands in its configuration. */
@Service
class MissUnboundedThroughUnknownCache {
  @org.springframework.cache.annotation.Cacheable("clients")
  public MongoClient client(String tenant) {
    return MongoClients.create("mongodb://localhost:27017/" + tenant); // miss: ClientCacheUnbounded the bound of Spring's cache is set elsewhere
  }
}
