package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Data fetchers of graphql-java as lambdas in the wiring. */
public class BadGraphQlWiring {
  static graphql.schema.idl.RuntimeWiring wiring() {
    return graphql.schema.idl.RuntimeWiring.newRuntimeWiring()
        .type("Query", type -> type.dataFetcher("orders", environment -> orders(environment.getArgument("first")))) // expect: ClientPerRequest
        .build();
  }

  private static List<Document> orders(int first) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    return client.getDatabase("shop").getCollection("orders").find().limit(first).into(new ArrayList<>());
  }
}
