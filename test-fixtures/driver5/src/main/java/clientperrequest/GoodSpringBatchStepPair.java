package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.springframework.batch.item.ExecutionContext;
import org.springframework.batch.item.ItemProcessor;
import org.springframework.batch.item.ItemStream;

/** Opened once before the step and closed once after it. */
class GoodSpringBatchStepPair implements ItemProcessor<String, Document>, ItemStream {
  private MongoClient client;

  @Override
  public void open(ExecutionContext context) {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @Override
  public Document process(String key) {
    return client.getDatabase("in").getCollection("rows").find(Filters.eq("key", key)).first();
  }

  @Override
  public void close() {
    client.close();
  }
}
