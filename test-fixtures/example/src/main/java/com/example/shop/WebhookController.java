package com.example.shop;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The content management system calls here whenever a page changes. */
@RestController
@RequestMapping("/webhooks/pages")
public class WebhookController {
  private final Embedding embedding;

  public WebhookController(Embedding embedding) {
    this.embedding = embedding;
  }

  @PostMapping("/{page}")
  public void published(@PathVariable("page") String page, @RequestBody String text) {
    VectorStoreManager manager = new VectorStoreManager();
    manager.put(page, embedding.of(text));
  }

  @DeleteMapping("/{page}")
  public void removed(@PathVariable("page") String page) {
    new VectorStoreManager().remove(page);
  }
}
