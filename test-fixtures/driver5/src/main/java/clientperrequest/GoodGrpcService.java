package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import org.bson.Document;

/** The service is given its client; main starts the server and closes the client when it has terminated. */
class GoodGrpcService extends io.grpc.health.v1.HealthGrpc.HealthImplBase {
  private final MongoClient client;

  GoodGrpcService(MongoClient client) {
    this.client = client;
  }

  @Override
  public void check(io.grpc.health.v1.HealthCheckRequest request, StreamObserver<io.grpc.health.v1.HealthCheckResponse> observer) {
    client.getDatabase("admin").runCommand(new Document("ping", 1));
    observer.onCompleted();
  }

  static void serve(io.grpc.ServerBuilder<?> builder) throws IOException, InterruptedException {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      builder.addService(new GoodGrpcService(client)).build().start().awaitTermination();
    }
  }
}
