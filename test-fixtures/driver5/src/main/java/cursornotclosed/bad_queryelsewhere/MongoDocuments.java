package cursornotclosed.bad_queryelsewhere;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

public class MongoDocuments implements Documents<Document> {
  private final MongoCollection<Document> documents;

  public MongoDocuments(MongoCollection<Document> documents) {
    this.documents = documents;
  }

  @Override
  public Iterable<Document> all() {
    return documents.find();
  }
}
