package com.example.rag;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one client of the application. Spring closes it when the context ends. */
@Configuration
class MongoConfiguration {
  @Bean
  MongoClient mongoClient(
      @Value("${mongo.uri:mongodb://localhost:27017}") String uri, PoolMonitor monitor) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .applyToConnectionPoolSettings(
                pool ->
                    pool.minSize(5)
                        .maxSize(50)
                        .maxConnectionIdleTime(30, TimeUnit.SECONDS)
                        .maxWaitTime(5, TimeUnit.SECONDS)
                        .addConnectionPoolListener(monitor))
            .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
            .applyToSocketSettings(
                socket ->
                    socket.connectTimeout(5, TimeUnit.SECONDS).readTimeout(20, TimeUnit.SECONDS))
            .build());
  }

  @Bean
  MongoDatabase database(MongoClient client) {
    return client.getDatabase("rag");
  }
}
