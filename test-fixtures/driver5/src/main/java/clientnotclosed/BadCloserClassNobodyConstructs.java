package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The only code that would close the client stands in a class that nobody makes. */
class BadCloserClassNobodyConstructs {
  static final MongoClient CLIENT = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed

  static final class Shutdown implements Runnable {
    @Override
    public void run() {
      CLIENT.close();
    }
  }
}
