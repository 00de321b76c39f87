package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;

/** The fetcher is called per field, the holder behind it is initialised on the first call only. */
public class GoodFetcherLazyHolder implements DataFetcher<Long> {
  private static class Holder {
    private static final MongoClient CLIENT = MongoClients.create("mongodb://localhost:27017");

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(CLIENT::close));
    }
  }

  @Override
  public Long get(DataFetchingEnvironment environment) {
    return Holder.CLIENT.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
