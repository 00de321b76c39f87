package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import org.bson.Document;

/** The record carries cursor and title together, and closing the record closes the cursor. */
public class GoodCursorInRecord {
  record Section(String title, MongoCursor<Document> lines) implements AutoCloseable {
    @Override
    public void close() {
      lines.close();
    }
  }

  private final MongoCollection<Document> lines;

  GoodCursorInRecord(MongoCollection<Document> lines) {
    this.lines = lines;
  }

  private Section section(String title) {
    return new Section(title, lines.find(Filters.eq("section", title)).iterator());
  }

  String print(String title) {
    StringBuilder text = new StringBuilder();
    try (Section section = section(title)) {
      text.append(section.title()).append('\n');
      while (section.lines().hasNext()) {
        text.append(section.lines().next().getString("text")).append('\n');
      }
    }
    return text.toString();
  }
}
