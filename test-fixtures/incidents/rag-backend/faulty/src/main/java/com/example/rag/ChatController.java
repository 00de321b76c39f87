package com.example.rag;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Shows the last messages of a chat. */
@RestController
class ChatController {
  private static final int PAGE = 50;

  private final Dependencies dependencies;

  ChatController(Dependencies dependencies) {
    this.dependencies = dependencies;
  }

  @GetMapping("/api/v1/chats/{id}")
  Flux<Document> messages(@PathVariable("id") String id) {
    return Flux.from(
        dependencies
            .chats()
            .getCollection("messages")
            .find(Filters.eq("chat", id))
            .sort(Sorts.descending("at"))
            .limit(PAGE));
  }
}
