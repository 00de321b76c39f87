package clientperrequest;

import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.messaging.handler.annotation.SendTo;
import org.springframework.stereotype.Controller;

/** A STOMP message runs through a helper that looks the collection up in the template's database. */
@Controller
class GoodStompController {
  private final MongoTemplate template;

  GoodStompController(MongoTemplate template) {
    this.template = template;
  }

  @MessageMapping("/say")
  @SendTo("/topic/said")
  String say(String text) {
    messages().insertOne(new Document("text", text));
    return text;
  }

  private MongoCollection<Document> messages() {
    return template.getDb().getCollection("messages");
  }
}
