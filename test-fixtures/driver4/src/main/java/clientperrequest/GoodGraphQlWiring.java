package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import org.bson.Document;

/** The wiring lambda runs once; the fetcher in it uses the client that is there. */
public class GoodGraphQlWiring {
  static graphql.schema.idl.RuntimeWiring wiring(MongoClient client) {
    return graphql.schema.idl.RuntimeWiring.newRuntimeWiring()
        .type("Query", type -> {
          MongoCollection<Document> orders = client.getDatabase("shop").getCollection("orders");
          return type.dataFetcher("orders", environment -> orders.find().limit(10).into(new ArrayList<>()));
        })
        .build();
  }
}
