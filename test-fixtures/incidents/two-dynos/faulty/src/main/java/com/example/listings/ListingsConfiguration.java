package com.example.listings;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dropwizard.core.Configuration;

/** What config.yml says. */
public class ListingsConfiguration extends Configuration {
  @JsonProperty private String mongoHost = "localhost:27017";

  public String mongoHost() {
    return mongoHost;
  }
}
