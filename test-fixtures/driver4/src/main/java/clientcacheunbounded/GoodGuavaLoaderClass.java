package clientcacheunbounded;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.cache.RemovalListener;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.TimeUnit;
import javax.annotation.PreDestroy;
import org.springframework.stereotype.Component;

/** The loader is a class, the bound is a time, and the listener closes what is idle. */
@Component
public class GoodGuavaLoaderClass {
  private static final RemovalListener<String, MongoClient> CLOSING = removed -> removed.getValue().close();

  private final LoadingCache<String, MongoClient> clients =
      CacheBuilder.newBuilder()
          .expireAfterAccess(10, TimeUnit.MINUTES)
          .removalListener(CLOSING)
          .build(
              new CacheLoader<String, MongoClient>() {
                @Override
                public MongoClient load(String tenant) {
                  return MongoClients.create("mongodb://localhost:27017/" + tenant);
                }
              });

  public long orders(String tenant) {
    return clients.getUnchecked(tenant).getDatabase(tenant).getCollection("orders").countDocuments();
  }

  @PreDestroy
  void close() {
    clients.invalidateAll();
  }
}
