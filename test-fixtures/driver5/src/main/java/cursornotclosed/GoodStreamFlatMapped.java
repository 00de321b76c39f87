package cursornotclosed;

import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** flatMap closes each stream that its function gives, once its elements have gone through. */
public class GoodStreamFlatMapped {
  private final MongoTemplate template;

  GoodStreamFlatMapped(MongoTemplate template) {
    this.template = template;
  }

  List<String> names(String... collections) {
    return Stream.of(collections)
        .flatMap(each -> template.stream(new Query(), Document.class, each))
        .map(document -> document.getString("name"))
        .toList();
  }
}
