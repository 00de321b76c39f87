package com.example.shop;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** The products of a tenant, from its own database. */
@Controller("/api/{organisation}/products")
public class ProductController {
  private static final int PAGE = 100;

  private final TenantConnections tenants;

  ProductController(TenantConnections tenants) {
    this.tenants = tenants;
  }

  @Get
  public List<Document> list(@PathVariable String organisation) {
    return tenants
        .of(organisation)
        .getCollection("products")
        .find(Filters.eq("active", true))
        .sort(Sorts.ascending("name"))
        .limit(PAGE)
        .maxTime(5, TimeUnit.SECONDS)
        .into(new ArrayList<>());
  }

  @Post
  public void add(@PathVariable String organisation, @Body Map<String, Object> product) {
    tenants
        .of(organisation)
        .getCollection("products")
        .insertOne(new Document(product).append("active", true));
  }
}
