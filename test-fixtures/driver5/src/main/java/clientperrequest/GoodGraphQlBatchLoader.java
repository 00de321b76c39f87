package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Queries and batch loads of GraphQL go to one bean's client. */
@Controller
class GoodGraphQlBatchLoader {
  record Book(String id) {}

  private final MongoClient client;

  GoodGraphQlBatchLoader(MongoClient client) {
    this.client = client;
  }

  @QueryMapping
  long books() {
    return client.getDatabase("library").getCollection("books").countDocuments();
  }

  @BatchMapping
  Map<Book, Long> lent(List<Book> books) {
    return books.stream().collect(java.util.stream.Collectors.toMap(book -> book, this::timesLent));
  }

  private long timesLent(Book book) {
    return client.getDatabase("library").getCollection("loans").countDocuments(Filters.eq("book", book.id()));
  }
}
