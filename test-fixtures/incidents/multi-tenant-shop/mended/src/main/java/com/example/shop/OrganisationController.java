package com.example.shop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** Organisations, from the main database. */
@Controller("/api/organisations")
public class OrganisationController {
  private static final int PAGE = 50;

  private final MongoCollection<Document> organisations;

  OrganisationController(MongoClient client) {
    this.organisations = client.getDatabase("main").getCollection("organisations");
  }

  @Get
  public List<Document> list() {
    return organisations
        .find()
        .sort(Sorts.ascending("name"))
        .limit(PAGE)
        .maxTime(5, TimeUnit.SECONDS)
        .into(new ArrayList<>());
  }

  @Get("/{id}")
  public Document one(@PathVariable String id) {
    return organisations.find(Filters.eq(id)).maxTime(5, TimeUnit.SECONDS).first();
  }
}
