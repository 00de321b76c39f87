package clientinloop;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.swing.JLabel;

/** A listener that is added in a loop runs when somebody clicks, not each time round. */
class GoodListenersAddedInLoop {
  private static final MongoClientSettings SETTINGS =
      MongoClientSettings.builder()
          .applyConnectionString(new ConnectionString("mongodb://localhost/shop"))
          .applyToSocketSettings(socket -> socket.connectTimeout(2, TimeUnit.SECONDS))
          .timeout(5, TimeUnit.SECONDS)
          .build();

  private final JLabel count = new JLabel();

  void show(List<JLabel> names) {
    for (JLabel name : names) {
      name.addPropertyChangeListener("enabled", event -> count(name.getText()));
    }
  }

  private void count(String name) {
    try (MongoClient client = MongoClients.create(SETTINGS)) {
      count.setText(
          "" + client.getDatabase("shop").getCollection(name).estimatedDocumentCount());
    }
  }
}
