package clientperrequest;

import com.mongodb.client.MongoCollection;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import org.bson.Document;

/** The interceptor counts each call in a collection that the server's builder gave it. */
class GoodGrpcServerInterceptor implements ServerInterceptor {
  private final MongoCollection<Document> calls;

  GoodGrpcServerInterceptor(MongoCollection<Document> calls) {
    this.calls = calls;
  }

  @Override
  public <Q, R> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
    calls.insertOne(new Document("method", call.getMethodDescriptor().getFullMethodName()));
    return next.startCall(call, headers);
  }
}
