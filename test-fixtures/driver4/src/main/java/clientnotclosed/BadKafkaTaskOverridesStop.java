package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.source.SourceTask;

/** The framework calls stop() of the task that it makes, and that forgets its base class. */
class BadKafkaTaskOverridesStop extends BadKafkaBaseTask {
  private volatile boolean running = true;

  @Override
  public List<SourceRecord> poll() {
    return running ? List.of() : null;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public String version() {
    return "1";
  }
}

abstract class BadKafkaBaseTask extends SourceTask {
  protected MongoClient client;

  @Override
  public void start(Map<String, String> properties) {
    client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed "nothing calls"
  }

  @Override
  public void stop() {
    client.close();
  }
}
