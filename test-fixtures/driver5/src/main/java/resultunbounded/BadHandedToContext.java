package resultunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.vertx.core.AbstractVerticle;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** The context that the filter's value comes from is no filter, whatever is put into it later. */
class BadHandedToContext extends AbstractVerticle {
  private final MongoClient client =
      MongoClients.create("mongodb://" + System.getenv("MONGO_HOST") + "/?maxPoolSize=20");

  @Override
  public void start() {
    Router router = Router.router(vertx);
    router.get("/tickets").handler(this::list);
    vertx.createHttpServer().requestHandler(router).listen(8080);
  }

  @Override
  public void stop() {
    client.close();
  }

  private void list(RoutingContext context) {
    String tenant = context.request().getParam("tenant");
    MongoCollection<Document> tickets = client.getDatabase("tickets").getCollection("tickets");
    List<Document> all = tickets.find(Filters.eq("tenant", tenant)).into(new ArrayList<>()); // expect: ResultUnbounded
    context.json(all);
  }
}
