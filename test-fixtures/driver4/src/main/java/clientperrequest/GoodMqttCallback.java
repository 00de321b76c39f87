package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.eclipse.paho.client.mqttv3.MqttClient;
import org.eclipse.paho.client.mqttv3.MqttException;

/** The topic listener inserts into a collection that was looked up once, before subscribing. */
public class GoodMqttCallback {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");
  private final MongoCollection<Document> values = client.getDatabase("home").getCollection("values");

  void subscribe(MqttClient mqtt) throws MqttException {
    mqtt.subscribe("home/#", (topic, message) -> values.insertOne(new Document("topic", topic).append("value", message.toString())));
  }

  void close() {
    client.close();
  }

  public static void main(String[] args) throws MqttException {
    GoodMqttCallback home = new GoodMqttCallback();
    Runtime.getRuntime().addShutdownHook(new Thread(home::close));
    MqttClient mqtt = new MqttClient("tcp://localhost:1883", "home");
    mqtt.connect();
    home.subscribe(mqtt);
  }
}
