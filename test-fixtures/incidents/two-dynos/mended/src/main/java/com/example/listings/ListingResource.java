package com.example.listings;

import com.mongodb.client.MongoCollection;
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
    return listings
        .find(filter)
        .sort(Sorts.descending("listedAt"))
        .limit(Math.max(1, Math.min(pageSize, PAGE)))
        .maxTime(Database.QUERY_TIMEOUT_SECONDS, TimeUnit.SECONDS)
        .into(new ArrayList<>());
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
    return listings
        .find(Filters.eq("city", listing.getString("city")))
        .limit(PAGE)
        .maxTime(Database.QUERY_TIMEOUT_SECONDS, TimeUnit.SECONDS)
        .into(new ArrayList<>());
  }
}
