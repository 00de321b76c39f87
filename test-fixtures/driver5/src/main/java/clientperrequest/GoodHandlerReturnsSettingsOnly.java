package clientperrequest;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The handler validates an address by parsing it into settings and builds no client from them. */
@RestController
class GoodHandlerReturnsSettingsOnly {
  @PostMapping("/clusters/check")
  String check(String uri) {
    MongoClientSettings settings = settings(uri);
    return settings.getClusterSettings().getHosts().toString();
  }

  private static MongoClientSettings settings(String uri) {
    return MongoClientSettings.builder()
        .applyConnectionString(new ConnectionString(uri))
        .applyToConnectionPoolSettings(pool -> pool.maxSize(20))
        .build();
  }
}
