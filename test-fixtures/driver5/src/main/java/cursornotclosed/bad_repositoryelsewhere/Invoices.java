package cursornotclosed.bad_repositoryelsewhere;

import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Names nothing of MongoDB, and leaks its cursors. */
@Service
class Invoices {
  private final OrderRepository orders;

  Invoices(OrderRepository orders) {
    this.orders = orders;
  }

  long total() {
    return orders.streamAll().mapToLong(Order::cents).sum(); // expect: CursorNotClosed
  }

  boolean anyOpen() {
    return orders.findByState("open").findAny().isPresent(); // expect: CursorNotClosed
  }

  long closed() {
    try (Stream<Order> closed = orders.findByState("closed")) {
      return closed.count();
    }
  }

  long of(String customer) {
    return orders.findByCustomer(customer).stream().mapToLong(Order::cents).sum()
        + orders.findAll().stream().count();
  }
}
