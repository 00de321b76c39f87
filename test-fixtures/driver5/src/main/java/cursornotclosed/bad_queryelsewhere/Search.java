package cursornotclosed.bad_queryelsewhere;

import java.util.function.Predicate;
import org.bson.Document;

/** Leaves the loop as soon as it has one; behind the interface runs a query. */
class Search {
  private final Documents<Document> documents;

  Search(Documents<Document> documents) {
    this.documents = documents;
  }

  Document first(Predicate<Document> wanted) {
    for (Document each : documents.all()) { // expect: CursorNotClosed
      if (wanted.test(each)) {
        return each;
      }
    }
    return null;
  }

  int count() {
    int count = 0;
    for (Document each : documents.all()) {
      count++;
    }
    return count;
  }
}
