package com.example.rag;

import java.util.Map;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Webhooks that the CMS calls when an article is published, changed or deleted. */
@RestController
@RequestMapping("/api/v1/sync/payload")
class PayloadSyncController {
  private final Embedder embedder;

  PayloadSyncController(Embedder embedder) {
    this.embedder = embedder;
  }

  @PostMapping("/articles")
  Map<String, Object> published(@RequestBody Article article) {
    VectorStoreManager vectorStoreManager = new VectorStoreManager(); // expect: ClientPerRequest "each time PayloadSyncController.published() runs"
    if (vectorStoreManager.contains(article.id())) {
      return Map.of("status", "unchanged", "id", article.id());
    }
    vectorStoreManager.add(article.id(), embedder.embed(article.text()));
    return Map.of("status", "added", "id", article.id());
  }

  @PostMapping("/articles/{id}")
  Map<String, Object> changed(@PathVariable("id") String id, @RequestBody Article article) {
    VectorStoreManager vectorStoreManager = new VectorStoreManager(); // expect: ClientPerRequest "each time PayloadSyncController.changed() runs"
    vectorStoreManager.remove(id);
    vectorStoreManager.add(id, embedder.embed(article.text()));
    return Map.of("status", "replaced", "id", id);
  }

  @DeleteMapping("/articles/{id}")
  Map<String, Object> deleted(@PathVariable("id") String id) {
    VectorStoreManager vectorStoreManager = new VectorStoreManager(); // expect: ClientPerRequest "each time PayloadSyncController.deleted() runs"
    vectorStoreManager.remove(id);
    return Map.of("status", "removed", "id", id);
  }
}
