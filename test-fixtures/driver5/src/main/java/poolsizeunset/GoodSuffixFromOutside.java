package poolsizeunset;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** What comes behind the database may be any option. */
class GoodSuffixFromOutside {
  static MongoClient open() {
    return MongoClients.create("mongodb://db.internal/orders" + System.getenv("MONGO_OPTIONS"));
  }
}
