package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;

/** What searches all orders is overridden where they are a cursor: it runs for the list alone. */
class GoodDefaultMethodOverridden {
  interface Orders {
    Stream<Document> all();

    default Optional<Document> find(String name) {
      return all().filter(order -> name.equals(order.getString("name"))).findAny();
    }
  }

  static class InMemory implements Orders {
    private final List<Document> orders = List.of(new Document("name", "first"));

    @Override
    public Stream<Document> all() {
      return orders.stream();
    }
  }

  static class InDatabase implements Orders {
    private final MongoCollection<Document> orders;

    InDatabase(MongoCollection<Document> orders) {
      this.orders = orders;
    }

    @Override
    public Stream<Document> all() {
      MongoCursor<Document> cursor = orders.find().iterator();
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED), false)
          .onClose(cursor::close);
    }

    @Override
    public Optional<Document> find(String name) {
      return Optional.ofNullable(orders.find(Filters.eq("name", name)).first());
    }
  }
}
