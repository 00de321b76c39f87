package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.util.Date;
import org.bson.Document;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Advice runs for each failed request and leaves a note with the client of the application. */
@RestControllerAdvice
class GoodExceptionHandlerLogs {
  private final MongoCollection<Document> errors;

  GoodExceptionHandlerLogs(MongoClient client) {
    errors = client.getDatabase("ops").getCollection("errors");
  }

  @ExceptionHandler(IllegalArgumentException.class)
  String failed(IllegalArgumentException error) {
    errors.insertOne(new Document("message", error.getMessage()).append("at", new Date()));
    return "bad request";
  }
}
