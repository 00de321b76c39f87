package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.bson.Document;
import org.springframework.stereotype.Controller;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** Spring's WebSocket handler, and GraphQL fetchers by annotation and as a lambda. */
class BadTextSocketAndGraphQl extends TextWebSocketHandler {
  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
      client.getDatabase("chat").getCollection("log").insertOne(new Document("text", message.getPayload()));
    }
  }

  @Controller
  static class Books {
    @org.springframework.graphql.data.method.annotation.QueryMapping
    long books() {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
        return client.getDatabase("library").getCollection("books").countDocuments();
      }
    }
  }

  static DataFetcher<Long> authors() {
    DataFetcher<Long> fetcher = new DataFetcher<>() {
      @Override
      public Long get(DataFetchingEnvironment environment) {
        try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
          return client.getDatabase("library").getCollection("authors").countDocuments();
        }
      }
    };
    return fetcher;
  }
}
