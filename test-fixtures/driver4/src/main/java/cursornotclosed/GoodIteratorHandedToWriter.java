package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.bson.Document;

/** Whoever writes takes any Iterator; the one that opened the cursor closes it afterwards. */
public class GoodIteratorHandedToWriter {
  static void export(MongoCollection<Document> parts, Writer out) throws IOException {
    MongoCursor<Document> cursor = parts.find().batchSize(1000).iterator();
    try {
      writeArray(cursor, out);
    } finally {
      cursor.close();
    }
  }

  private static void writeArray(Iterator<Document> all, Writer out) throws IOException {
    out.write('[');
    while (all.hasNext()) {
      out.write(all.next().toJson());
      if (all.hasNext()) {
        out.write(',');
      }
    }
    out.write(']');
  }
}
