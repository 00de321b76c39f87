package com.example.listings;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Sorts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** Says what flats cost. */
@Path("/statistics")
@Produces(MediaType.APPLICATION_JSON)
public class StatisticsResource {
  private final MongoCollection<Document> listings;

  StatisticsResource(Database database) {
    this.listings = database.collection("listings");
  }

  /** The dearest city. */
  @GET
  @Path("/dearest-city")
  public Document dearestCity() {
    try (MongoCursor<Document> cities =
        listings
            .aggregate(
                List.of(
                    Aggregates.group("$city", Accumulators.avg("rent", "$rent")),
                    Aggregates.sort(Sorts.descending("rent")),
                    Aggregates.limit(1)))
            .maxTime(Database.QUERY_TIMEOUT_SECONDS, TimeUnit.SECONDS)
            .iterator()) {
      return cities.hasNext() ? cities.next() : new Document();
    }
  }
}
