package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;

/** Each task of the list runs once, in a turn of its own. */
final class GoodStartTasksInList {
  private static MongoClient orders;
  private static MongoClient events;

  private GoodStartTasksInList() {}

  public static void main(String[] args) {
    List<Runnable> tasks = new ArrayList<>();
    tasks.add(() -> orders = MongoClients.create("mongodb://localhost:27017"));
    tasks.add(() -> events = MongoClients.create("mongodb://localhost:27018"));
    for (Runnable task : tasks) {
      task.run();
    }
    orders.close();
    events.close();
  }
}
