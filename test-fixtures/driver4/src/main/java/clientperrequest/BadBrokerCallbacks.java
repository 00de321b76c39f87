package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import org.bson.Document;

/** Callbacks that brokers call per message: RabbitMQ, NATS, MQTT, Pulsar, JMS. */
public class BadBrokerCallbacks {
  static void rabbit(com.rabbitmq.client.Channel channel) throws IOException {
    channel.basicConsume("orders", true, (tag, delivery) -> store(delivery.getBody()), tag -> {}); // expect: ClientPerRequest
  }

  static void nats(io.nats.client.Connection connection) {
    connection.createDispatcher(message -> store(message.getData())).subscribe("orders"); // expect: ClientPerRequest
  }

  static class Mqtt implements org.eclipse.paho.client.mqttv3.IMqttMessageListener {
    @Override
    public void messageArrived(String topic, org.eclipse.paho.client.mqttv3.MqttMessage message) {
      store(message.getPayload()); // expect: ClientPerRequest
    }
  }

  static class Pulsar implements org.apache.pulsar.client.api.MessageListener<byte[]> {
    @Override
    public void received(org.apache.pulsar.client.api.Consumer<byte[]> consumer, org.apache.pulsar.client.api.Message<byte[]> message) {
      store(message.getData()); // expect: ClientPerRequest
    }
  }

  static class Jms implements javax.jms.MessageListener {
    @Override
    public void onMessage(javax.jms.Message message) {
      store(message.toString().getBytes()); // expect: ClientPerRequest
    }
  }

  static void store(byte[] body) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      client.getDatabase("shop").getCollection("inbox").insertOne(new Document("body", body));
    }
  }
}
