package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.springframework.batch.item.ItemProcessor;

/** Before and after the step: a pair, once per step. */
class GoodBatchBeforeStep implements ItemProcessor<String, Document> {
  private MongoClient client;

  @org.springframework.batch.core.annotation.BeforeStep
  void open() {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @Override
  public Document process(String key) {
    return client.getDatabase("in").getCollection("rows").find(Filters.eq("key", key)).first();
  }

  @org.springframework.batch.core.annotation.AfterStep
  void close() {
    client.close();
  }
}
