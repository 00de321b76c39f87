package sessionnotclosed;

import org.bson.Document;
import reactor.core.publisher.Mono;

/** A session that comes out of a publisher is out of scope. */
class GoodReactiveSession {
  private final com.mongodb.reactivestreams.client.MongoClient client;

  GoodReactiveSession(com.mongodb.reactivestreams.client.MongoClient client) {
    this.client = client;
  }

  Mono<Document> first() {
    return Mono.from(client.startSession())
        .flatMap(session -> Mono.from(client.getDatabase("shop").getCollection("rows").find(session).first()));
  }
}
