package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.bson.Document;

/** init() and close() frame the processor, once per stream task; process() is per record. */
public class GoodStreamsProcessorOfTopology implements Processor<String, String, Void, Void> {
  private MongoClient client;
  private MongoCollection<Document> clicks;

  @Override
  public void init(ProcessorContext<Void, Void> context) {
    client = MongoClients.create("mongodb://localhost:27017");
    clicks = client.getDatabase("web").getCollection("clicks");
  }

  @Override
  public void process(Record<String, String> click) {
    clicks.insertOne(new Document("page", click.value()));
  }

  @Override
  public void close() {
    client.close();
  }
}
