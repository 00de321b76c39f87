package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.grpc.Server;
import io.grpc.ServerBuilder;
import io.grpc.protobuf.services.HealthStatusManager;
import java.io.IOException;

/** main waits for the server's end and closes behind it. */
public class GoodAwaitsServerTermination {
  public static void main(String[] args) throws IOException, InterruptedException {
    HealthStatusManager health = new HealthStatusManager();
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      Server server =
          ServerBuilder.forPort(9090).addService(health.getHealthService()).build().start();
      Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
      System.out.println(client.getClusterDescription().getShortDescription());
      server.awaitTermination();
    }
  }
}
