package cursornotclosed;

import java.util.List;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Publishers are cold: find() of the reactive driver opens nothing that anybody could close. */
class GoodReactivePublisher {
  private final com.mongodb.reactivestreams.client.MongoCollection<Document> rows;

  GoodReactivePublisher(com.mongodb.reactivestreams.client.MongoCollection<Document> rows) {
    this.rows = rows;
  }

  Mono<List<Document>> all() {
    return Flux.from(rows.find()).collectList();
  }
}
