package com.example.listings;

import io.dropwizard.configuration.EnvironmentVariableSubstitutor;
import io.dropwizard.configuration.SubstitutingSourceProvider;
import io.dropwizard.core.Application;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;

/** An API of flats to let; it runs on two web dynos. */
public class ListingsApplication extends Application<ListingsConfiguration> {
  public static void main(String[] args) throws Exception {
    new ListingsApplication().run(args);
  }

  @Override
  public void initialize(Bootstrap<ListingsConfiguration> bootstrap) {
    bootstrap.setConfigurationSourceProvider(
        new SubstitutingSourceProvider(
            bootstrap.getConfigurationSourceProvider(),
            new EnvironmentVariableSubstitutor(false)));
  }

  @Override
  public void run(ListingsConfiguration configuration, Environment environment) {
    Database database =
        new Database(configuration.mongoHost(), new PoolMetrics(environment.metrics()));
    environment.lifecycle().manage(database);
    environment.jersey().register(new ListingResource(database));
    environment.jersey().register(new StatisticsResource(database));
    environment.jersey().register(new PoolExhaustedMapper());
    environment.healthChecks().register("database", new DatabaseHealthCheck(database));
  }
}
