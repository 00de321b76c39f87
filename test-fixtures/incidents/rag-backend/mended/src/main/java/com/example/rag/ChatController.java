package com.example.rag;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the last messages of a chat: for fifty of them no second driver is worth its pool. */
@RestController
class ChatController {
  private static final int PAGE = 50;

  private final MongoCollection<Document> messages;

  ChatController(MongoDatabase database) {
    this.messages = database.getCollection("messages");
  }

  @GetMapping("/api/v1/chats/{id}")
  List<Document> messages(@PathVariable("id") String id) {
    return messages
        .find(Filters.eq("chat", id))
        .sort(Sorts.descending("at"))
        .limit(PAGE)
        .maxTime(5, TimeUnit.SECONDS)
        .into(new ArrayList<>());
  }
}
