package cursornotclosed;

import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Service;

/** A repository method that returns a Stream hands an open cursor out; so does aggregateStream. */
@Service
class BadRepositoryStream {
  interface OrderRepository extends org.springframework.data.mongodb.repository.MongoRepository<Document, String> {
    Stream<Document> findAllByCustomer(String customer);

    List<Document> findAllByState(String state);
  }

  private final OrderRepository orders;

  BadRepositoryStream(OrderRepository orders) {
    this.orders = orders;
  }

  long big(String customer) {
    return orders.findAllByCustomer(customer).filter(o -> o.getInteger("total") > 100).count(); // expect: CursorNotClosed
  }

  long open() {
    return orders.findAllByState("open").stream().filter(o -> o.getInteger("total") > 100).count();
  }
}
