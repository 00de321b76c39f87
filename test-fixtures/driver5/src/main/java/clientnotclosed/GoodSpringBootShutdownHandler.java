package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

/** Spring Boot's own list of things to do at shutdown. */
class GoodSpringBootShutdownHandler {
  private static final MongoClient CLIENT = open();

  private static MongoClient open() {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    org.springframework.boot.SpringApplication.getShutdownHandlers().add(client::close);
    return client;
  }

  static MongoDatabase shop() {
    return CLIENT.getDatabase("shop");
  }
}
