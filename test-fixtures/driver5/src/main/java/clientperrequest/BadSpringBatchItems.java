package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import org.bson.Document;
import org.springframework.batch.item.Chunk;
import org.springframework.batch.item.ItemProcessor;
import org.springframework.batch.item.ItemWriter;

/** An item processor and an item writer run per item and chunk. */
class BadSpringBatchItems implements ItemProcessor<String, Document>, ItemWriter<Document> {
  @Override
  public Document process(String key) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
      return client.getDatabase("in").getCollection("rows").find(Filters.eq("key", key)).first();
    }
  }

  @Override
  public void write(Chunk<? extends Document> chunk) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
    client.getDatabase("out").getCollection("rows").insertMany(new ArrayList<>(chunk.getItems()));
  }
}
