package com.example.listings;

import com.mongodb.MongoTimeoutException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Whoever finds no connection in time is told so at once, rather than queued behind the others. */
class PoolExhaustedMapper implements ExceptionMapper<MongoTimeoutException> {
  @Override
  public Response toResponse(MongoTimeoutException e) {
    return Response.status(Response.Status.SERVICE_UNAVAILABLE).header("Retry-After", 1).build();
  }
}
