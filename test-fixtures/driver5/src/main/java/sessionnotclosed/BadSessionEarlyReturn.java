package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.Document;

/** An early return between startSession and close. */
class BadSessionEarlyReturn {
  private final MongoClient client;

  BadSessionEarlyReturn(MongoClient client) {
    this.client = client;
  }

  boolean reserve(String sku, int amount) {
    ClientSession session = client.startSession(); // expect: SessionNotClosed
    MongoCollection<Document> stock = client.getDatabase("shop").getCollection("stock");
    Document item = stock.find(session, Filters.eq("sku", sku)).first();
    if (item == null) {
      return false;
    }
    stock.updateOne(session, Filters.eq("sku", sku), new Document("$inc", new Document("reserved", amount)));
    session.close();
    return true;
  }
}
