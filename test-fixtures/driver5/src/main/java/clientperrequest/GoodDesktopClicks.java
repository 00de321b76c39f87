package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** One user's clicks are not a load: a Swing listener is no handler, and it closes what it opens. */
class GoodDesktopClicks {
  static void wire(javax.swing.JButton button) {
    button.addActionListener(event -> {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        button.setText("" + client.getDatabase("shop").getCollection("orders").countDocuments());
      }
    });
  }
}
