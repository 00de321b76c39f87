package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.bson.Document;

/** The same walk with one importer, made before it. */
class GoodRecursiveImport {
  static void importAll(java.nio.file.Path folder) throws IOException {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017");
        Stream<java.nio.file.Path> paths = Files.walk(folder)) {
      MongoCollection<Document> files = client.getDatabase("shop").getCollection("files");
      paths.filter(Files::isRegularFile).forEach(path -> files.insertOne(new Document("path", path.toString())));
    }
  }
}
