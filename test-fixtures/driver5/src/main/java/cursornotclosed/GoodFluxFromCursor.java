package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Reactor's using closes the cursor when the flux completes, fails or is cancelled. */
public class GoodFluxFromCursor {
  private final MongoCollection<Document> songs;

  GoodFluxFromCursor(MongoCollection<Document> songs) {
    this.songs = songs;
  }

  Flux<String> titles() {
    return Flux.using(
            () -> songs.find().iterator(),
            cursor -> Flux.fromIterable(() -> cursor).map(song -> song.getString("title")),
            MongoCursor::close)
        .subscribeOn(Schedulers.boundedElastic());
  }
}
