package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;

/** What functions of streams and Optionals open is closed by those who get it. */
class GoodStreamOfCursors {
  void print(List<MongoCollection<Document>> collections) {
    collections.stream().map(each -> each.find().iterator()).forEach(this::print);
  }

  List<String> first(List<MongoCollection<Document>> collections) {
    return collections.stream()
        .map(each -> each.find().iterator())
        .map(cursor -> {
          try (cursor) {
            return cursor.hasNext() ? cursor.next().toJson() : "";
          }
        })
        .toList();
  }

  int sizes(List<MongoCollection<Document>> collections) {
    int n = 0;
    List<MongoCursor<Document>> cursors = open(collections);
    try {
      for (MongoCursor<Document> cursor : cursors) {
        n += cursor.hasNext() ? cursor.next().size() : 0;
      }
    } finally {
      for (MongoCursor<Document> cursor : cursors) {
        cursor.close();
      }
    }
    return n;
  }

  boolean any(Optional<MongoCollection<Document>> collection) {
    try (MongoCursor<Document> cursor = collection.map(each -> each.find().iterator()).orElse(null)) {
      return cursor != null && cursor.hasNext();
    }
  }

  Stream<Document> flat(List<MongoCollection<Document>> collections) {
    return collections.stream().flatMap(each -> Stream.ofNullable(each.find().first()));
  }

  private static List<MongoCursor<Document>> open(List<MongoCollection<Document>> collections) {
    return collections.stream().map(each -> each.find().iterator()).toList();
  }

  private void print(MongoCursor<Document> cursor) {
    try (cursor) {
      while (cursor.hasNext()) {
        System.out.println(cursor.next().toJson());
      }
    }
  }
}
