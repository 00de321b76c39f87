package com.example.shop;

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

  @Get
  public List<Document> list() {
    return organisations() // expect: ClientPerRequest "each time OrganisationController.list() runs"
        .find()
        .sort(Sorts.ascending("name"))
        .limit(PAGE)
        .maxTime(5, TimeUnit.SECONDS)
        .into(new ArrayList<>());
  }

  @Get("/{id}")
  public Document one(@PathVariable String id) {
    return organisations().find(Filters.eq(id)).maxTime(5, TimeUnit.SECONDS).first(); // expect: ClientPerRequest "each time OrganisationController.one() runs"
  }

  private static MongoCollection<Document> organisations() {
    return MongoDb.client().getDatabase("main").getCollection("organisations");
  }
}
