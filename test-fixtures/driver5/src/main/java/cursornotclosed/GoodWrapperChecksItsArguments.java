package cursornotclosed;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.Iterator;
import java.util.function.Function;
import org.bson.Document;

/** To check that there is a function is not to run it: nothing is thrown before the wrapper has the cursor. */
class GoodWrapperChecksItsArguments {
  private final MongoCollection<Document> orders;

  GoodWrapperChecksItsArguments(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  void print() {
    try (Converting<String> names = names()) {
      names.forEachRemaining(System.out::println);
    }
  }

  private Converting<String> names() {
    MongoCursor<Document> cursor = orders.find().iterator();
    return new Converting<>(order -> order.getString("name"), cursor);
  }

  private static final class Converting<T> implements Iterator<T>, AutoCloseable {
    private final Function<Document, T> converter;
    private final MongoCursor<Document> cursor;

    Converting(Function<Document, T> converter, MongoCursor<Document> cursor) {
      this.converter = requireNonNull(converter);
      this.cursor = requireNonNull(cursor);
    }

    @Override
    public boolean hasNext() {
      return cursor.hasNext();
    }

    @Override
    public T next() {
      return converter.apply(cursor.next());
    }

    @Override
    public void close() {
      cursor.close();
    }
  }
}
