package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;

/** A client for each cluster on the command line, in a list that is closed whatever happens. */
class GoodClientsAddedByLambda {
  public static void main(String[] args) {
    List<MongoClient> clients = new ArrayList<>();
    try {
      List.of(args).forEach(uri -> clients.add(MongoClients.create(uri)));
      clients.forEach(each -> System.out.println(each.listDatabaseNames().first()));
    } finally {
      clients.forEach(MongoClient::close);
    }
  }
}
