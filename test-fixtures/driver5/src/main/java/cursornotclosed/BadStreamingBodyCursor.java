package cursornotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCursor;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The cursor is opened before the answer is written, and the lambda that writes closes it on its normal path only. */
@RestController
class BadStreamingBodyCursor {
  private final MongoClient client;

  BadStreamingBodyCursor(MongoClient client) {
    this.client = client;
  }

  @GetMapping("/export")
  org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody export() {
    return out -> {
      MongoCursor<Document> cursor = client.getDatabase("shop").getCollection("orders").find().iterator(); // expect: CursorNotClosed
      while (cursor.hasNext()) {
        out.write(cursor.next().toJson().getBytes());
      }
      cursor.close();
    };
  }
}
