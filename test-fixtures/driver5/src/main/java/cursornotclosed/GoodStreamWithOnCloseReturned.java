package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;

/** A stream that carries the closing with it, and a caller who closes the stream. */
class GoodStreamWithOnCloseReturned {
  private final MongoCollection<Document> orders;

  GoodStreamWithOnCloseReturned(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  Stream<Document> stream() {
    MongoCursor<Document> cursor = orders.find().iterator();
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cursor, 0), false).onClose(cursor::close);
  }

  Optional<Document> first() {
    try (Stream<Document> stream = stream()) {
      return stream.findFirst();
    }
  }
}
