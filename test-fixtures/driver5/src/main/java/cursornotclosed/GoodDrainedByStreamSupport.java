package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.bson.Document;

/** The stream over the cursor ends inside of the try that closes the cursor. */
public class GoodDrainedByStreamSupport {
  static List<String> names(MongoCollection<Document> people) {
    try (MongoCursor<Document> cursor = people.find().iterator()) {
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED), false)
          .map(person -> person.getString("name"))
          .filter(name -> name != null)
          .collect(Collectors.toList());
    }
  }
}
