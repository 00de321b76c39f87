package com.example.shop;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.Map;

/** Shows how many connections there are, and closes idle ones on demand. */
@Controller("/api/health/connections")
public class ConnectionHealthController {
  private static final int WARNING_FROM = 100;

  private final ConnectionCount count;
  private final TenantConnections tenants;

  ConnectionHealthController(ConnectionCount count, TenantConnections tenants) {
    this.count = count;
    this.tenants = tenants;
  }

  @Get
  public Map<String, Object> show() {
    return Map.of(
        "totalConnections", count.open(),
        "activeTenants", tenants.active(),
        "warning", count.open() >= WARNING_FROM);
  }

  @Post
  public Map<String, Object> cleanUp() {
    tenants.cleanUp();
    return show();
  }
}
