package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.functions.sink.RichSinkFunction;
import org.bson.Document;

/** A rich sink opens in open(), once for each parallel instance, and writes record by record. */
public class GoodFlinkRichSink extends RichSinkFunction<String> {
  private transient MongoClient client;

  @Override
  public void open(Configuration parameters) {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @Override
  public void invoke(String value, Context context) {
    client.getDatabase("shop").getCollection("events").insertOne(Document.parse(value));
  }

  @Override
  public void close() {
    if (client != null) {
      client.close();
    }
  }
}
