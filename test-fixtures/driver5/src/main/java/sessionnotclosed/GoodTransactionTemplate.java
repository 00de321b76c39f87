package sessionnotclosed;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Service;

/** Spring's transactions: no session in sight of the code. */
@Service
class GoodTransactionTemplate {
  private final MongoTemplate template;
  private final org.springframework.transaction.support.TransactionTemplate transactions;

  GoodTransactionTemplate(MongoTemplate template, org.springframework.transaction.support.TransactionTemplate transactions) {
    this.template = template;
    this.transactions = transactions;
  }

  void add(Document row) {
    transactions.executeWithoutResult(status -> template.insert(row, "rows"));
  }
}
