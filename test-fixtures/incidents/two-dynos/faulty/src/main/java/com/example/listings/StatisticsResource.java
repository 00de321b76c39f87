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
import org.bson.Document;

/** Says what flats cost. */
@Path("/statistics")
@Produces(MediaType.APPLICATION_JSON)
public class StatisticsResource {
  private final MongoCollection<Document> listings;

  StatisticsResource(Database database) {
    this.listings = database.collection("listings");
  }

  /** The dearest city: reads the whole collection, for as long as that takes. */
  @GET
  @Path("/dearest-city")
  public Document dearestCity() {
    MongoCursor<Document> cities =
        listings // expect: CursorNotClosed, QueryTimeLimitUnset
            .aggregate(
                List.of(
                    Aggregates.group("$city", Accumulators.avg("rent", "$rent")),
                    Aggregates.sort(Sorts.descending("rent"))))
            .iterator();
    return cities.hasNext() ? cities.next() : new Document();
  }
}
