package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.bson.Document;

/** A task submitted in a loop opens a client per turn, closed at its end or not. */
class BadThreadPerFile {
  static void importAll(List<String> files, ExecutorService pool) {
    for (String file : files) {
      pool.submit(() -> new FileImport(file).run()); // expect: ClientInLoop
    }
  }

  static class FileImport {
    private final String file;

    FileImport(String file) {
      this.file = file;
    }

    void run() {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        client.getDatabase("shop").getCollection("files").insertOne(new Document("name", file));
      }
    }
  }
}
