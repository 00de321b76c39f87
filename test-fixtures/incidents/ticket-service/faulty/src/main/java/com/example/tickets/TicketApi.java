package com.example.tickets;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Tickets, and how many there are of each kind. */
class TicketApi {
  void register(Router router) {
    router.get("/tickets").handler(this::list);
    router.get("/tickets/by-category").handler(this::byCategory);
  }

  private void list(RoutingContext context) {
    String tenant = context.request().getParam("tenant", "default");
    MongoClient client = MongoClients.create(Settings.MONGO_URL); // expect: ClientPerRequest "each time TicketApi.list() runs", ClientNotClosed "closed only when nothing is thrown", MultipleClients, PoolSizeUnset, TimeoutUnset "waitQueueTimeout"
    MongoCollection<Document> tickets = client.getDatabase("tickets").getCollection("tickets");
    List<Document> all =
        tickets // expect: ResultUnbounded, QueryTimeLimitUnset, BlockingDriverOnEventLoop
            .find(Filters.eq("tenant", tenant))
            .sort(Sorts.descending("at"))
            .into(new ArrayList<>());
    context.json(all);
    client.close();
  }

  private void byCategory(RoutingContext context) {
    MongoClient client = MongoClients.create(Settings.MONGO_URL); // expect: ClientPerRequest "each time TicketApi.byCategory() runs", ClientNotClosed "closed only when nothing is thrown", MultipleClients, PoolSizeUnset, TimeoutUnset
    MongoCollection<Document> tickets = client.getDatabase("tickets").getCollection("tickets");
    MongoCursor<Document> cursor =
        tickets // expect: CursorNotClosed "closed only when nothing is thrown", DiskUseInRequest "spill to the server's disk", QueryTimeLimitUnset, BlockingDriverOnEventLoop
            .aggregate(List.of(Aggregates.group("$category", Accumulators.sum("n", 1))))
            .allowDiskUse(true)
            .iterator();
    Document categories = new Document();
    while (cursor.hasNext()) { // expect: BlockingDriverOnEventLoop
      Document each = cursor.next(); // expect: BlockingDriverOnEventLoop
      categories.append(String.valueOf(each.get("_id")), each.get("n"));
    }
    context.json(categories);
    cursor.close();
    client.close();
  }
}
