package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.stub.StreamObserver;
import org.bson.Document;

/** Overridden methods of a generated base class run per call, an interceptor before each of them. */
class BadGrpcService extends io.grpc.health.v1.HealthGrpc.HealthImplBase implements ServerInterceptor {
  @Override
  public void check(io.grpc.health.v1.HealthCheckRequest request, StreamObserver<io.grpc.health.v1.HealthCheckResponse> observer) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
      client.getDatabase("admin").runCommand(new Document("ping", 1));
    }
    observer.onCompleted();
  }

  @Override
  public <Q, R> ServerCall.Listener<Q> interceptCall(ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
    MongoClient audit = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
    audit.getDatabase("ops").getCollection("calls").insertOne(new Document());
    return next.startCall(call, headers);
  }
}
