package clientperrequest;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Settings, connection strings and options are values: making them per request opens nothing. */
@RestController
class GoodSettingsInHandler {
  @PostMapping("/uri/check")
  String check(@RequestBody String uri) {
    ConnectionString parsed = new ConnectionString(uri);
    MongoClientSettings settings = MongoClientSettings.builder().applyConnectionString(parsed).build();
    return settings.getApplicationName() + " at " + parsed.getHosts();
  }
}
