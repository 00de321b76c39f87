package com.example.tickets;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** Tickets, a page at a time, and how many there are of each kind. */
class TicketApi {
  private static final int DEFAULT_QUERY_TIMEOUT_MS = 10_000;
  private static final int ANALYTICS_QUERY_TIMEOUT_MS = 5_000;

  private final Vertx vertx;

  TicketApi(Vertx vertx) {
    this.vertx = vertx;
  }

  void register(Router router) {
    router.get("/tickets").handler(this::list);
    router.get("/tickets/by-category").handler(this::byCategory);
  }

  private void list(RoutingContext context) {
    String tenant = context.request().getParam("tenant", "default");
    String asked =
        context.request().getParam("page_size", Integer.toString(Settings.DEFAULT_PAGE_SIZE));
    int pageSize = Math.max(1, Math.min(Integer.parseInt(asked), Settings.MAX_PAGE_SIZE));
    vertx.executeBlocking(() -> page(tenant, pageSize)).onComplete(context::json, context::fail);
  }

  private static List<Document> page(String tenant, int pageSize) {
    return MongoPool.tickets()
        .find(Filters.eq("tenant", tenant))
        .sort(Sorts.descending("at"))
        .limit(pageSize)
        .maxTime(DEFAULT_QUERY_TIMEOUT_MS, TimeUnit.MILLISECONDS)
        .into(new ArrayList<>());
  }

  private void byCategory(RoutingContext context) {
    vertx.executeBlocking(TicketApi::categories).onComplete(context::json, context::fail);
  }

  private static Document categories() {
    Document categories = new Document();
    try (MongoCursor<Document> cursor =
        MongoPool.tickets()
            .aggregate(List.of(Aggregates.group("$category", Accumulators.sum("n", 1))))
            .allowDiskUse(false)
            .maxTime(ANALYTICS_QUERY_TIMEOUT_MS, TimeUnit.MILLISECONDS)
            .iterator()) {
      while (cursor.hasNext()) {
        Document each = cursor.next();
        categories.append(String.valueOf(each.get("_id")), each.get("n"));
      }
    }
    return categories;
  }
}
