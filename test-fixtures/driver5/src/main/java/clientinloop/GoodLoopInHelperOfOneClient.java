package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.util.List;
import org.bson.Document;

/** The helper that the loop calls looks a collection up in the client that it is given. */
class GoodLoopInHelperOfOneClient {
  static void copy(MongoClient client, List<Document> rows) {
    for (Document row : rows) {
      target(client).insertOne(row);
    }
  }

  private static MongoCollection<Document> target(MongoClient client) {
    return client.getDatabase("copy").getCollection("rows");
  }
}
