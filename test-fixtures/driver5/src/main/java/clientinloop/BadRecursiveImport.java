package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.bson.Document;

/** A stream of paths, and a client for each of them in a method reference. */
class BadRecursiveImport {
  static void importAll(java.nio.file.Path folder) throws IOException {
    try (Stream<java.nio.file.Path> paths = Files.walk(folder)) {
      paths.filter(Files::isRegularFile).forEach(BadRecursiveImport::importOne); // expect: ClientInLoop
    }
  }

  private static void importOne(java.nio.file.Path path) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      client.getDatabase("shop").getCollection("files").insertOne(new Document("path", path.toString()));
    }
  }
}
