package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** The connection is given out behind a proxy, whose close() reaches it. */
public class GoodProxied {
  /** What callers see. */
  public interface Connection extends AutoCloseable {
    Iterable<String> databases();

    @Override
    void close();
  }

  private static final class Direct implements Connection {
    private final MongoClient client;

    Direct(String uri) {
      client = MongoClients.create(uri);
    }

    @Override
    public Iterable<String> databases() {
      return client.listDatabaseNames();
    }

    @Override
    public void close() {
      client.close();
    }
  }

  private static final class Authorised implements InvocationHandler {
    private final Object behind;

    Authorised(Object behind) {
      this.behind = behind;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      return method.invoke(behind, arguments);
    }
  }

  /** Connects as the service. */
  public static Connection connect(String uri) {
    return authorised(new Direct(uri));
  }

  /** Counts the databases. */
  public static int databases(String uri) {
    try (Connection connection = connect(uri)) {
      int count = 0;
      for (String each : connection.databases()) {
        count += each.isEmpty() ? 0 : 1;
      }
      return count;
    }
  }

  private static Connection authorised(Direct direct) {
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new Authorised(direct));
  }
}
