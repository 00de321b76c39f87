package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Two calls behind the loop one of several classes opens a client: whether it runs, nobody knows. */
final class GoodOneImplementationBehind {
  interface Part {
    long size();
  }

  static class Memory implements Part {
    @Override
    public long size() {
      return Runtime.getRuntime().totalMemory();
    }
  }

  static class Orders implements Part {
    @Override
    public long size() {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        return client.getDatabase("shop").getCollection("orders").countDocuments();
      }
    }
  }

  /** A builder that could be run as a supplier, and is handed on as any object. */
  abstract static class Builder<T> implements Supplier<T> {
    abstract T build();

    @Override
    public T get() {
      return build();
    }
  }

  static class NameBuilder extends Builder<String> {
    @Override
    String build() {
      return "name";
    }
  }

  static class OrdersBuilder extends Builder<MongoClient> {
    @Override
    MongoClient build() {
      return MongoClients.create("mongodb://localhost:27017");
    }
  }

  private GoodOneImplementationBehind() {}

  static long sum(List<Part> parts) {
    long sum = 0;
    for (Part part : parts) {
      sum += measured(part);
    }
    return sum;
  }

  private static long measured(Part part) {
    return part.size();
  }

  static Map<String, Object> builders(String[] names, Consumer<NameBuilder> settings) {
    Map<String, Object> found = new HashMap<>();
    for (String name : names) {
      NameBuilder builder = new NameBuilder();
      settings.accept(builder);
      found.put(name, builder);
    }
    return found;
  }

  public static void main(String[] args) {
    System.out.println(sum(List.of(new Memory())));
    System.out.println(builders(args, builder -> {}));
    try (MongoClient client = new OrdersBuilder().get()) {
      System.out.println(client.listDatabaseNames().first());
    }
  }
}
