package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.util.Date;
import org.bson.Document;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

/** An asynchronous method is a task for each call, over the client of its bean. */
@Service
class GoodAsyncMethodSharesClient {
  private final MongoCollection<Document> mails;

  GoodAsyncMethodSharesClient(MongoClient client) {
    mails = client.getDatabase("shop").getCollection("mails");
  }

  @Async
  public void sent(String to) {
    mails.insertOne(new Document("to", to).append("at", new Date()));
  }
}
