package cursornotclosed;

import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Service;

/** The same repository method in a try, and a stream over a list that came from one. */
@Service
class GoodRepositoryStream {
  interface InvoiceRepository extends org.springframework.data.mongodb.repository.MongoRepository<Document, String> {
    Stream<Document> findAllByCustomer(String customer);
  }

  private final InvoiceRepository invoices;

  GoodRepositoryStream(InvoiceRepository invoices) {
    this.invoices = invoices;
  }

  long big(String customer) {
    try (Stream<Document> stream = invoices.findAllByCustomer(customer)) {
      return stream.filter(o -> o.getInteger("total") > 100).count();
    }
  }

  long all() {
    return invoices.findAll().stream().map(Document::size).count();
  }
}
