package cursornotclosed.bad_repositoryelsewhere;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.mongodb.repository.Query;

/** The methods that return a stream open a cursor for their caller. */
public interface OrderRepository extends BaseRepository<Order> {
  Stream<Order> findByState(String state);

  @Query("{}")
  Stream<Order> streamAll();

  List<Order> findByCustomer(String customer);
}
