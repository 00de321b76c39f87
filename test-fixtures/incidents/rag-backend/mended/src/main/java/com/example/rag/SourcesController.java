package com.example.rag;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists the sources that answers are drawn from. */
@RestController
class SourcesController {
  private static final int PAGE = 100;

  private final MongoCollection<Document> sources;

  SourcesController(MongoDatabase database) {
    this.sources = database.getCollection("sources");
  }

  @GetMapping("/api/v1/sources")
  List<Document> list() {
    return sources
        .find()
        .sort(Sorts.ascending("title"))
        .limit(PAGE)
        .maxTime(5, TimeUnit.SECONDS)
        .into(new ArrayList<>());
  }
}
