package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;

/** What is overridden runs all the same where the overriding method calls it. */
class BadDefaultMethodCalledBySuper {
  abstract static class Orders {
    abstract Stream<Document> all();

    Optional<Document> find(String name) {
      return all().filter(order -> name.equals(order.getString("name"))).findAny(); // expect: CursorNotClosed
    }
  }

  static class InDatabase extends Orders {
    private final MongoCollection<Document> orders;

    InDatabase(MongoCollection<Document> orders) {
      this.orders = orders;
    }

    @Override
    Stream<Document> all() {
      MongoCursor<Document> cursor = orders.find().iterator();
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED), false)
          .onClose(cursor::close);
    }

    @Override
    Optional<Document> find(String name) {
      return name.isEmpty() ? Optional.empty() : super.find(name);
    }
  }
}
