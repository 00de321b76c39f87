package clientinloop;

import com.mongodb.MongoClient;
import com.mongodb.MongoException;
import java.net.UnknownHostException;

/** The loop closes a client that fails its ping and leaves with the first that answers. */
public class GoodConnectWithRetry {
  static MongoClient connect(String host) throws InterruptedException, UnknownHostException {
    while (true) {
      MongoClient mongo = new MongoClient(host);
      try {
        mongo.getDB("admin").command("ping");
        return mongo;
      } catch (MongoException e) {
        mongo.close();
        Thread.sleep(1000);
      }
    }
  }

  public static void main(String[] args) throws Exception {
    MongoClient mongo = connect("localhost");
    try {
      System.out.println(mongo.getDatabaseNames());
    } finally {
      mongo.close();
    }
  }
}
