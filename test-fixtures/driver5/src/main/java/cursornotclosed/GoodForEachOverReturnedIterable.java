package cursornotclosed;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** One Iterable is a list that is already read, the other is drained. */
class GoodForEachOverReturnedIterable {
  private final MongoCollection<Document> users;
  private final List<String> known = new ArrayList<>();

  GoodForEachOverReturnedIterable(MongoCollection<Document> users) {
    this.users = users;
  }

  Iterable<String> names() {
    return users.find().map(user -> user.getString("name")).into(new ArrayList<>());
  }

  Iterable<Document> all() {
    return users.find();
  }

  Iterable<String> known() {
    return known;
  }

  boolean has(String name) {
    for (String each : names()) {
      if (each.equals(name)) {
        return true;
      }
    }
    for (String each : known()) {
      if (each.equals(name)) {
        return true;
      }
    }
    return false;
  }

  int count() {
    int count = 0;
    for (Document each : all()) {
      count++;
    }
    all().forEach(each -> known.add(each.toJson()));
    return count;
  }
}
