package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** A lambda fills the list; the method around it never closes what is in it, or not if one fails. */
class BadCursorsPutByLambda {
  static void print(List<MongoCollection<Document>> shards) {
    List<MongoCursor<Document>> open = new ArrayList<>();
    shards.forEach(each -> open.add(each.find().iterator())); // expect: CursorNotClosed "never closed"
    open.forEach(each -> System.out.println(each.hasNext()));
  }

  static void printAndClose(List<MongoCollection<Document>> shards) {
    List<MongoCursor<Document>> open = new ArrayList<>();
    shards.forEach(each -> open.add(each.find().iterator())); // expect: CursorNotClosed "only when nothing is thrown"
    open.forEach(MongoCursor::close);
  }

  static void printReturned(List<MongoCollection<Document>> shards) {
    cursors(shards).forEach(each -> System.out.println(each.hasNext())); // expect: CursorNotClosed
  }

  private static List<MongoCursor<Document>> cursors(List<MongoCollection<Document>> shards) {
    List<MongoCursor<Document>> open = new ArrayList<>();
    try {
      shards.forEach(each -> open.add(each.find().iterator()));
    } catch (RuntimeException e) {
      open.forEach(MongoCursor::close);
      throw e;
    }
    return open;
  }
}
