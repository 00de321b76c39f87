package configured;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

class Orders {
  String first(MongoCollection<Document> orders) {
    MongoCursor<Document> cursor = orders.find().iterator();
    return cursor.next().toJson();
  }
}
