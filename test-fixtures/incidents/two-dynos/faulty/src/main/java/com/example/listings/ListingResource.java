package com.example.listings;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Searches listings. */
@Path("/listings")
@Produces(MediaType.APPLICATION_JSON)
public class ListingResource {
  private static final int PAGE = 20;

  private final MongoCollection<Document> listings;

  ListingResource(Database database) {
    this.listings = database.collection("listings");
  }

  @GET
  public List<Document> search(
      @QueryParam("city") String city,
      @QueryParam("rent") int rent,
      @QueryParam("page_size") @DefaultValue("20") int pageSize) {
    Bson filter = Filters.and(Filters.eq("city", city), Filters.lte("rent", rent));
    MongoCursor<Document> cursor =
        listings // expect: CursorNotClosed "is never closed"
            .find(filter)
            .sort(Sorts.descending("listedAt"))
            .maxTime(Database.QUERY_TIMEOUT_SECONDS, TimeUnit.SECONDS)
            .iterator();
    List<Document> page = new ArrayList<>();
    while (page.size() < pageSize && cursor.hasNext()) {
      page.add(cursor.next());
    }
    return page;
  }

  @GET
  @Path("/{id}/similar")
  public List<Document> similar(@PathParam("id") String id) {
    Document listing =
        listings
            .find(Filters.eq(id))
            .maxTime(Database.QUERY_TIMEOUT_SECONDS, TimeUnit.SECONDS)
            .first();
    if (listing == null) {
      return List.of();
    }
    List<Document> similar = new ArrayList<>();
    for (Document each : // expect@+1: CursorNotClosed, QueryTimeLimitUnset
        listings.find(Filters.eq("city", listing.getString("city")))) {
      if (similar.size() == PAGE) {
        return similar;
      }
      similar.add(each);
    }
    return similar;
  }
}
